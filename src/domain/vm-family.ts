/**
 * The VM family of a size, in lower case: `Standard_D4ds_v5` → `standard_dds_v5`. The number of
 * vCPUs (and of active ones in sizes such as `E8-4s_v5`) is what differs inside one family. Rule
 * from Azure's naming convention for sizes (learn.microsoft.com, VM sizes naming conventions);
 * that AKS compares families in this way is assumed.
 */
export function vmFamily(size: string): string {
  return size.toLowerCase().replace(/^((?:standard|basic)_[a-z]+)\d+(?:-\d+)?/, '$1')
}
