/**
 * Everything the simulator claims about Azure and GitHub, with how well it is known.
 * `documented`: the vendor says so. `observed`: seen in a public recording or report of a real run.
 * `assumed`: nobody wrote it down where we looked; the simulator had to do something.
 * Code names the behaviour it carries out in a comment `// behaviour: id`; a test holds the two together.
 */
export type BehaviourTag = 'documented' | 'observed' | 'assumed'

export type Behaviour = {
  readonly id: string
  readonly tag: BehaviourTag
  readonly source: string
  readonly text: string
}

/** One line each: id | tag | source | what it says. */
const table = `
abort-202 | observed | Azure/azure-cli-extensions test_aks_abort.yaml, 2024-02 | Abort answers 202 with the resource as it still is and both operation headers; its own operation ends in a 204.
abort-without-operation | documented | azure-aks-docs manage-abort-operations.md | Abort when nothing runs is a 409; its code (OperationNotAllowed) is assumed.
aborted-operation-ends-canceled | observed | Azure/azure-cli-extensions test_aks_automatic_sku_with_hosted_system_enabled.yaml, 2025-10 | The operation that was aborted ends Canceled with error code Canceled.
adfs-authority | documented | MSAL Python, authority.py; Azure CLI cloud register | An authority that ends in /adfs makes MSAL skip instance discovery; tokens then come from /adfs/oauth2/token. Entra ID itself has no such path.
aks-throttled | documented | SupportArticles-docs throttled-error.md | An empty AKS bucket answers 429, code Throttled at top level, with Retry-After in seconds.
aks-token-buckets | documented | azure-aks-docs quotas-skus-regions.md, 2026-08 | AKS token buckets and their refill; which calls fall under "all other APIs" is assumed.
already-latest | observed | recordings of 2022 and 2023 (202); Azure/azure-cli-extensions PR 5989 (304) | An upgrade of a pool that is at the latest image is a real, short operation; the setting already-latest 304 gives the other reported answer.
api-server-unreachable | assumed | - | With access unreachable no connection comes to be: the proxy answers CONNECT with 502.
api-version-checked | documented | ARM common errors | A missing or malformed api-version is a 400 of the gateway. Any well-formed one is taken, which the real service does not do.
arm-checks-token | documented | ARM authentication errors | ARM answers 401 to a missing, foreign, expired or wrong-audience token. No 401 is in any recording; texts come from public threads.
arm-throttled | documented | Azure Resource Manager request-limits-and-throttling; Azure/AKS issue 1278 | ARM's own 429 is SubscriptionRequestsThrottled in an envelope with Retry-After.
arm-token-buckets | documented | Azure Resource Manager request-limits-and-throttling | 250 reads (25/s), 200 writes and deletes (10/s) per subscription, principal and region; one region is simulated.
authorization-failed | observed | Azure/azure-cli-extensions test_aks_update_to_msi_cluster_with_addons.yaml, 2021-10 | 403 AuthorizationFailed in an envelope, naming client, action and scope.
availability-set-refuses | assumed | - | upgradeNodeImageVersion on a pool of type AvailabilitySet is a 409 OperationNotAllowed.
availability-set-without-image | observed | Azure/azure-cli test_aks_create_blb_vmas.yaml, 2024-04 | Pools of type AvailabilitySet have no nodeImageVersion.
cluster-body | observed | Azure/azure-service-operator and azure-cli-extensions recordings, 2024 to 2026 | The members of a managed cluster; values are made up.
cluster-certificates | documented | azure-aks-docs certificate-rotation.md | Each cluster has a certificate authority of its own, which signs its API server's certificate.
cluster-operation-blocks-pools | assumed | SupportArticles-docs operationnotallowed.md, by its messages | While the cluster itself is busy, its pools refuse writes with 409.
cluster-upgrade-profile | observed | Azure/azure-cli-extensions test_aks_get_upgrades.yaml, 2024-06 | Upgrades stand under controlPlaneProfile; agentPoolProfiles is null.
entra-client-credentials | documented | Microsoft identity platform, client credentials flow | Form in, bearer token out; by secret or by federated assertion. A scope that is neither Resource Manager's nor AKS's is AADSTS500011.
entra-error-form | documented | Microsoft identity platform, error codes | error, error_description with trace and correlation ids, error_codes, timestamp.
entra-federation-exact-match | documented | learn.microsoft.com workload identity federation; Azure/login issue 573 | Issuer, audience and subject must match exactly, in case too.
entra-integration | documented | azure-aks-docs enable-authentication-microsoft-entra-id.md, private-clusters.md | aadProfile.managed says that the API server takes Entra tokens; a private cluster has a privateFQDN beside its fqdn.
entra-refusals | documented | Microsoft identity platform, AADSTS error codes; public threads | AADSTS90002, 700016, 7000215, 7000218, 700024, 700211, 700212, 700213, 7002138; wording from public threads, the HTTP status of some is assumed.
error-member-while-running | observed | Azure/azure-cli-extensions test_aks_stop_and_start.yaml, 2023-11 | With the setting stale-error, running and succeeded operations carry an error member all the same.
etag-changes-again-after-completion | observed | Azure/azure-service-operator Test_AKS_ManagedCluster_20260301_CRUD.yaml, 2026-09 | The eTag in a PUT's answer is stale once the operation is over.
etag-in-body | observed | Azure/azure-service-operator Test_AKS_ManagedCluster_20260301_CRUD.yaml, 2026-09 | eTag is a bare GUID in the body, not a header.
etag-mismatch-409 | observed | Azure/azure-service-operator Test_AKS_Fleet_20230315_CRUD.yaml | A wrong eTag is 409 EtagMismatch, never 412. Recorded without an If-Match header; that If-Match leads to it is assumed.
family-of-os-sku | assumed | AgentBaker sig_config.go, by its names | Which image family a new OS SKU gets, by architecture and FIPS.
faults-on-purpose | observed | recordings with 502, 504 and HTML bodies during polling | What a fault plan can do: a status (before the request is carried out, or after), a delay, a reset, a lost answer, silence, a truncated or malformed body, an HTML 502.
final-result-204 | observed | Azure/azure-cli-extensions test_aks_nodepool_snapshot.yaml, 2022-11 | The Location of a finished upgrade answers 204 without a body; the setting final-result 200-pool gives the other form.
flatcar-images-removed | documented | Azure/AKS issue 5648 | Flatcar images are gone from 2026-09-08. Announced; that it happened on the day is not confirmed.
github-actions-may-not-open | observed | github.com community threads on create-pull-request | With the repository's setting off, opening a pull request is a 403 that says GitHub Actions is not permitted to.
github-assignees-silently-dropped | documented | GitHub REST, add assignees to an issue | People who can't be assigned are left out without an error.
github-bad-credentials | observed | @octokit/fixtures, bad credentials | A missing or unknown token is a 401 Bad credentials, also for reads.
github-body-limit | observed | renovatebot/renovate issue 14551 | A body of more than 65,536 characters is a 422.
github-branch-gone-closes | documented | GitHub docs, deleting and restoring branches in a pull request | A pull request is closed when its branch goes.
github-checks-are-of-apps | documented | GitHub REST, create a check run | Only an app's token writes check runs; the wording is observed.
github-contents-as-object | documented | GitHub REST, get repository content | With the media type object, a folder is an object of type dir with entries.
github-contents-over-a-megabyte | documented | GitHub REST, get repository content | Over a megabyte, content is empty and encoding is none.
github-deployment-auto-inactive | documented | GitHub REST, create a deployment status | A success makes earlier successes of the same environment inactive, unless auto_inactive is false.
github-deployment-created | documented | GitHub REST, create a deployment | A deployment is made at a ref or commit that must be there; who is asked by rules of the environment is jobs alone, so none of them is here. That a long description is a 422 is assumed.
github-deployment-deleted | documented | GitHub REST, delete a deployment | An active deployment is deleted only if it is the only one; the wording is observed.
github-deployment-ids | assumed | ids in public answers of GitHub REST, 1.8 thousand million in 2024 | Ids of deployments have outgrown the Int of GraphQL's databaseId, which is an error then.
github-deployment-merges | documented | GitHub REST, create a deployment | Without auto_merge false the default branch is merged into a ref that is behind it, and no deployment is made.
github-deployment-status | documented | GitHub REST, create a deployment status | Seven states; a description of more than 140 characters is refused.
github-deployments-newest-first | observed | public clients that take the first of the list | The list of deployments begins with the newest; filters are exact.
github-edits-newest-first | observed | public scripts that read userContentEdits | Edits of a body come newest first; the original text is no edit here.
github-error-form | documented | GitHub REST, troubleshooting | An error has message and documentation_url, a refused value errors[] too.
github-forbidden | documented | GitHub REST, troubleshooting | A missing permission is a 403 that is not accessible by integration; the header x-accepted-github-permissions names it.
github-graphql | documented | GitHub's GraphQL schema | Queries are checked by GitHub's own schema. What permission a query takes is assumed.
github-graphql-bot-login | observed | public scripts that compare logins | GraphQL tells the login of an app without [bot].
github-graphql-error-type | observed | public threads on GraphQL errors | Errors come with status 200 and a type such as NOT_FOUND.
github-graphql-nodes | documented | GitHub's GraphQL schema | nodes answers in the order of the ids; that one which is gone is null with an error NOT_FOUND is observed.
github-head-follows-branch | documented | GitHub docs, about pull requests | The head of an open pull request is the head of its branch.
github-merge | documented | GitHub docs, about pull request merges | A merge has both heads as parents; a file that both sides changed is a conflict, without looking at its lines.
github-permission-words | documented | GitHub REST, get repository permissions for a user | permission is admin, write, read or none; maintain is told as write, triage as read.
github-permissions | documented | GitHub REST, permissions required for GitHub Apps | Which permission each call takes.
github-pull-request-is-an-issue | documented | GitHub REST, issues | Every pull request is in the list of issues; its labels, assignees and comments take the permission of either.
github-pull-request-refused | documented | GitHub REST, create a pull request | A branch that is not there, has no commits or has a pull request is a 422; the wording is observed.
github-review-request-created | documented | GitHub REST, request reviewers | A request for review is a 201, and a 422 for people who can't review.
github-run-status | documented | GitHub REST, get a workflow run | A run of a workflow has a status such as in_progress or completed; one that GitHub does not know is a 404.
github-words | observed | public clients that match GitHub's words | Update is not a fast forward; Reference does not exist; Object does not exist.
github-writers-edit | documented | GitHub docs, repository roles | Only people with write permission edit the body of somebody else; authors are not told apart.
graph-lags | documented | Azure Resource Graph overview | Resource Graph is behind: with the setting lag, rows show a pool as it was before its last change. The shape of staleness is assumed.
graph-missing-rights-are-missing-rows | documented | Azure Resource Graph overview | What may not be read is simply not there. A subscription that is throttled or broken keeps its rows.
graph-no-token-for-dynamic-columns | documented | governance/resource-graph/concepts/work-with-data | No skip token when every column is dynamic or null.
graph-paging | documented | governance/resource-graph/concepts/paging-results | At most 1000 rows a page, $skipToken, totalRecords, resultTruncated as a word; no token with limit or take.
graph-query-rules | assumed | - | Only a small part of the query language is understood; anything else is a 400 that says so.
graph-row | assumed | public queries over agentPoolProfiles | A row's properties are the properties of the AKS body, nodeImageVersion included.
graph-throttled | documented | governance/resource-graph/concepts/guidance-for-throttled-requests | 429 RateLimiting with the quota headers; Retry-After is given.
hostile-paging | assumed | - | Lists that lead to another host, go in circles, say null, or end early: for tests, not seen from Azure.
id-casing | observed | all AKS recordings | Ids of clusters and pools say resourcegroups, of other things resourceGroups; the type of a cluster says ManagedClusters.
image-shown-after-failure | observed | Azure/AKS issue 3558 | After a failed upgrade the pool may go on showing the new version; the setting chooses.
image-shown-during-upgrade | assumed | PUT recordings show the target at once | What nodeImageVersion says during upgradeNodeImageVersion is not recorded; the target by default, the setting chooses.
internal-error | observed | Azure/azure-cli-extensions test_aks_update_with_workload_identity.yaml, 2023-03 | 500 with code and message at top level.
kubernetes-checks-token | documented | Azure/kubelogin docs, concepts/aks.md | The API server takes tokens for the application 6dae42f8-4368-4678-94ff-3960e28e3630 alone; others are a 401 with a Status.
kubernetes-forbids | documented | azure-docs azure-arc/kubernetes/azure-rbac.md | Without the data action nodes/read a list of nodes is a 403 with a Status that names who asked.
kubernetes-nodes | documented | azure-aks-docs use-labels.md, auto-upgrade-node-os-image.md | Nodes carry their pool and their image in labels; there is one for each instance of the scale set.
kubernetes-pages | documented | Kubernetes API concepts, retrieving large results sets in chunks | A list is read by limit and continue; a server may give fewer than the limit.
kubernetes-versions | assumed | - | One list of Kubernetes versions for every region.
kubernetes-versions-under-values | observed | Azure/azure-cli-extensions test_aks_upgrade_nodepool.yaml, 2023-06 | kubernetesVersions answers under values, not value.
latest-is-greatest-arrived | assumed | AKS release notes | The latest image is the greatest version of the family that has arrived in the region.
latest-never-older | assumed | azure-aks-docs upgrade-node-image.md: no downgrade | A pool that is ahead of its region is told its own version as the latest.
listing-keeps-legacy-versions | observed | Azure/karpenter-provider-azure nodeimageversionsapi.go | The regional listing keeps dead old-style versions beside the current one.
lists-leave-out-what-is-forbidden | documented | Azure RBAC | A list leaves out clusters that may not be read; naming one is a 403.
local-account-has-all-rights | documented | azure-aks-docs control-kubeconfig-access.md | Without Entra integration the user's kubeconfig holds a client certificate and a token.
machine-image-during-upgrade | assumed | - | Machines show their own nodeImageVersion, node by node. Recordings of scale set pools do not have that member.
machines-list | observed | Azure/azure-cli-extensions test_aks_machine_cmds.yaml, 2025-08 | Machines of a pool with network and resourceId.
machines-pool-body | observed | Azure/azure-cli-extensions test_aks_nodepool_create_machines_pool.yaml, 2025-09 | A pool of mode Machines has no type of its own, no osSKU, no count and no nodeImageVersion.
machines-pool-refuses-upgrade | observed | Azure/azure-cli PR 33693 | upgradeNodeImageVersion on it is OperationNotAllowed; the status 409 is assumed.
maintenance-configurations | observed | Azure/azure-cli-extensions test_aks_maintenancewindow.yaml, 2023-06 | PUT and DELETE are synchronous 200; items have no type; names are found whatever their case.
maintenance-start-date-added | observed | Azure/azure-cli-extensions test_aks_maintenancewindow.yaml, 2023-06 | startDate is today when it was not given.
managed-identity-app-service | documented | App Service managed identity REST | IDENTITY_ENDPOINT with X-IDENTITY-HEADER.
managed-identity-imds | documented | Azure Instance Metadata Service | GET /metadata/identity/oauth2/token with the header Metadata.
max-surge-batches | documented | azure-aks-docs upgrade-aks-node-pools-rolling.md | maxSurge nodes are replaced at a time, at least one; the time each takes is the scenario's.
msal-instance-discovery | documented | MSAL | /common/discovery/instance names the aliases of the cloud.
new-location-each-time | observed | Azure/azure-cli-extensions test_fleet_hubful.yaml, 2025-04 | Each 202 of operationresults brings a new Location.
no-latest-without-image | assumed | - | The profile of a Machines or AvailabilitySet pool has no latestNodeImageVersion.
node-image-versions-list | documented | azure-rest-api-specs NodeImageVersions_List | One row for each family with fullName, os, sku and version. That frozen Flatcar rows vanish with the images is assumed.
node-labels | observed | Azure/azure-cli test_aks_nodepool_create_scale_delete.yaml, 2020-07 | Labels of a pool stand under nodeLabels as names and texts; without any the member is missing.
not-found-shapes | observed | Azure/azure-service-operator recordings, 2026 | A cluster or group that is not there is the gateway's 404, a missing pool the provider's.
oidc-fresh-token | documented | docs.github.com OpenID Connect | Each answer of the runner's token service is a new token, with the audience that was asked for.
oidc-subject-forms | documented | learn.microsoft.com workload-identities-github-immutable-subjects | Classic and immutable subjects; a job with an environment gets only that form.
old-api-version-without-latest | observed | Azure/azure-cli test_aks_nodepool_create_scale_delete.yaml, 2020-07 | latestNodeImageVersion is missing with an api-version before 2020-09.
one-operation-per-cluster | assumed | SupportArticles-docs operationnotallowed.md | With this setting one busy pool blocks the others of its cluster. Off by default.
one-operation-per-pool | observed | Azure/azure-service-operator Test_Containerservice_v1api20210501_CreationAndDeletion.yaml | A second write to a busy pool is 409 OperationNotAllowed.
operation-body | observed | all AKS recordings | name, status, startTime, endTime, error; seven decimals; no id, no percentage.
operation-headers | observed | Azure/azure-cli-extensions test_aks_nodepool_snapshot.yaml, 2022-11 | POST gives Azure-AsyncOperation and Location, PUT the first only, neither Retry-After; the setting leaves one out.
operation-url-byte-for-byte | assumed | - | A changed operation URL is refused with 403.
operation-urls-are-signed | observed | recordings since 2023-09 | Operation URLs carry t, c, s and h, are thousands of characters long, and have an api-version of their own.
orchestrator-version-alias | observed | Azure/azure-service-operator Test_AKS_ManagedCluster_20260301_CRUD.yaml, 2026-09 | orchestratorVersion is the minor, currentOrchestratorVersion the exact one.
os-guard-images-removed | documented | Azure/AKS issue 5950 | OS Guard images go on 2027-03-10.
os-sku-change | observed | Azure/azure-cli-extensions test_aks_update_agentpool_os_sku.yaml, 2024-08 | PUT with another osSKU is 200 Upgrading; SKU and image show the target at once.
other-issuers-are-believed | assumed | - | The signature of an assertion of an issuer other than the runner is not checked.
paging-empty-last-page | observed | Azure/azure-cli-extensions test_aks_machine_cmds.yaml, 2025-08 | A page with items always has a nextLink; the last page is empty. Page sizes are assumed.
paging-token-twice | observed | Azure/azure-cli-extensions test_aks_machine_cmds.yaml, 2025-08 | nextLink holds the token as %24skipToken and as skipToken.
pool-body | observed | Azure/azure-service-operator Test_AKS_ManagedCluster_20260301_CRUD.yaml, 2026-09 | The members of a pool; the same ones are flat inside a cluster. That stable api-versions still show Flatcar pools is assumed.
pool-create | observed | Azure/azure-service-operator Test_AKS_ManagedCluster_20260301_CRUD.yaml, 2026-09 | PUT of a new pool is 201 Creating with Azure-AsyncOperation.
pool-put | observed | Azure/azure-cli-extensions test_aks_nodepool_rollback.yaml, 2025-10 | PUT of a pool is 200 with the new state, Azure-AsyncOperation and no Location.
pool-upgrade-profile | observed | Azure/azure-cli-extensions test_aks_get_upgrades.yaml, 2024-06 | The upgrade profile of a pool.
preview-only-listing | documented | azure-rest-api-specs; SDK 25.5.0 lacks it | nodeImageVersions exists in preview api-versions only; the wording of the refusal is ARM's general one.
progress-words | observed | recordings since 2025-06 | With the setting progress-words a running operation's status is free text; the words for a node image upgrade are assumed.
provider-json-is-printed | observed | all AKS recordings | Bodies of the provider are printed with an indent of one blank.
proxy-refuses-other-hosts | assumed | - | The proxy leads to the simulated hosts only and answers 403 to any other: a device of the simulator.
put-keeps-unknown-members | assumed | - | A PUT keeps the members it does not name, and stores labels, taints and tags as sent.
quarantined-label | documented | azure-aks-docs upgrade-aks-node-pools-rolling.md | A node that an upgrade left behind is cordoned and labelled kubernetes.azure.com/upgrade-status=Quarantined.
rate-limit-headers | observed | recordings of 2024 to 2026 | Remaining reads and writes, here counting down; real values jump.
recently-used-api-version | documented | azure-rest-api-specs PR 43524 | recentlyUsedVersions appears from 2026-04-01, and in previews from 2025-09-02.
recently-used-versions | assumed | azure-aks-docs roll-back-node-pool-version.md | An upgrade records the version it replaced with the time it ended. No recording has content there.
resource-graph-quota | documented | governance/resource-graph/concepts/guidance-for-throttled-requests | 15 queries in 5 seconds for each user, here as a bucket that refills evenly.
resource-groups | documented | ARM resource groups list | Resource groups of a subscription, those that hold clusters.
response-headers | observed | recordings of 2020 and 2024 to 2026 | Cache, id and edge headers of every answer.
retired-profile | assumed | - | The upgrade profile of a pool whose images are gone has no latestNodeImageVersion; the setting chooses empty, equal or an error.
retired-write | assumed | Azure/AKS issue 5648: scaling and reimage fail | An upgrade or scale of such a pool starts and fails; the setting refuse gives a 409. Code and text are made up.
role-actions | documented | Azure RBAC; list of provider operations | With the setting identity.actions, a call whose action is not among them is a 403. That a list then fails as a whole is assumed; a role on single clusters is not simulated.
rollback-by-put | documented | azure-aks-docs roll-back-node-pool-version.md | nodeImageVersion in a PUT may be the current one, latest, or the one used before, within 7 days. Code and state are assumed. That auto-upgrade must be off is not checked.
rollout-by-region | documented | azure-aks-docs node-images.md | An image reaches regions one after another; delays are the scenario's.
snapshot-keeps-creation-data | assumed | - | A pool that was upgraded by the AKSSnapshotId header carries the snapshot in creationData; a later upgrade to the latest drops it.
scale-set-instances | documented | Azure Compute, Virtual Machine Scale Set VMs - List | Instances with latestModelApplied and the gallery image they were made from; that the image of a pool is gallery, definition and version joined is Azure/karpenter-provider-azure pkg/utils/image.go.
scale-sets-list | observed | kubernetes-sigs/cluster-api-provider-azure and public modules, which find a pool's scale set by this tag | The scale sets of the node resource group, each with the tag aks-managed-poolName.
snapshot-needs-read | assumed | - | An upgrade with the header AKSSnapshotId asks for the right to read snapshots too.
snapshot-ninety-days | documented | azure-aks-docs node-pool-snapshot.md | A snapshot whose image was published more than 90 days ago is refused; code and text are assumed.
snapshot-put-synchronous | observed | Azure/azure-cli-extensions test_aks_nodepool_snapshot.yaml, 2023-06 | PUT and DELETE of a snapshot are 200 at once.
snapshot-same-family | assumed | azure-aks-docs node-pool-snapshot.md: same VM family | A snapshot of another image family is a 400.
snapshot-says-osSku | observed | Azure/azure-cli-extensions test_aks_nodepool_snapshot.yaml, 2023-06 | Snapshots say osSku, pools osSKU.
stopped-pool-refuses | assumed | - | A stopped pool, or one of a stopped cluster, refuses writes with 409.
subscription-not-found | documented | ARM common errors | 404 SubscriptionNotFound for an unknown id, 400 for a malformed one.
subscriptions-list | documented | ARM subscriptions list | Every subscription that is not absent is listed, also one whose clusters may not be read. Paged at 1000.
tenants-list | documented | ARM tenants list | The tenants of the subscriptions.
token-of-another-tenant | documented | ARM authentication errors | A token of another tenant than the subscription's is a 401 InvalidAuthenticationTokenTenant.
two-error-shapes | observed | recordings of 2020 to 2026 | The gateway's errors are in an envelope with x-ms-failure-cause; the provider's have code and message at top level.
undrainable-nodes-stay | documented | azure-aks-docs upgrade-aks-node-pools-rolling.md | With undrainableNodeBehavior Cordon, nodes that can't be drained keep their image while the pool ends Succeeded; upgrade-leaves says how many.
unknown-route | assumed | - | A call that the simulator does not know is a 404 SimulatorHasNoSuchRoute, so that it is not taken for Azure's answer.
unlisted-family-is-at-latest | assumed | - | A pool whose image family the scenario does not list, or whose image has an unknown form, is at its latest.
upgrade-node-by-node | assumed | azure-aks-docs upgrade-aks-node-pools-rolling.md | An upgrade replaces nodes batch by batch after a fixed lead; a failed one stops between.
upgrade-node-image-202 | observed | Azure/azure-cli-extensions test_aks_upgrade_node_image_only_nodepool.yaml, 2022-11 | POST answers 202 with the pool in UpgradingNodeImageVersion and both headers; the cluster stays Succeeded.
upgrades-missing-when-none | observed | Azure/azure-cli-extensions test_aks_get_upgrades.yaml, 2024-06 | upgrades is missing, not null, when there are none.
user-credential | documented | AKS REST, Managed Clusters - List Cluster User Credentials | A kubeconfig in base64 with the cluster's authority and, with Entra integration, no secret.
windows-sku-in-listing | observed | Azure/karpenter-provider-azure nodeimageversionsapi.go | In the listing the sku of Windows families starts with windows-, which the full name does not.
`

export const behaviours: readonly Behaviour[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', tag = '', source = '', ...text] = line.split(' | ')
    return { id, tag: checkedTag(tag, id), source, text: text.join(' | ') }
  })

function checkedTag(tag: string, id: string): BehaviourTag {
  if (tag === 'documented' || tag === 'observed' || tag === 'assumed') return tag
  throw new Error(`behaviour ${id} has the tag "${tag}"`)
}

export function countByTag(): Readonly<Record<BehaviourTag, number>> {
  const counts = { documented: 0, observed: 0, assumed: 0 }
  for (const behaviour of behaviours) counts[behaviour.tag] += 1
  return counts
}

export const blockBegin =
  '<!-- behaviours: begin (node simulator/behaviours-page.ts writes this) -->'
export const blockEnd = '<!-- behaviours: end -->'

/** The part of docs/simulator.md that is made from the table. */
export function behavioursBlock(): string {
  const counts = countByTag()
  const assumed = behaviours.filter((behaviour) => behaviour.tag === 'assumed')
  return [
    blockBegin,
    '',
    `${behaviours.length} behaviours: ${counts.documented} documented, ${counts.observed} observed, ${counts.assumed} assumed. The assumed ones:`,
    '',
    '| behaviour | what the simulator does | leaning on |',
    '|---|---|---|',
    ...assumed.map(
      ({ id, text, source }) => `| \`${id}\` | ${text} | ${source === '-' ? 'nothing' : source} |`,
    ),
    '',
    blockEnd,
  ].join('\n')
}

/** The page with its generated part renewed. */
export function withBlock(page: string): string {
  const begin = page.indexOf(blockBegin)
  const end = page.indexOf(blockEnd)
  if (begin < 0 || end < begin) throw new Error('the page has lost its markers')
  return page.slice(0, begin) + behavioursBlock() + page.slice(end + blockEnd.length)
}
