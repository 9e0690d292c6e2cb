/** Presets that `extends` may name. */
export const presetNames = ['report-only', 'careful', 'balanced', 'security-first'] as const

export type PresetName = (typeof presetNames)[number]
