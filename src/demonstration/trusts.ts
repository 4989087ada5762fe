/** Group UIDs of the invented trusts in demo/register. */
export const trusts = {
  harbourAndMoor: '90001',
  larkspurVale: '90002',
  quillbeck: '90003',
  tallowHill: '90004',
  whinfield: '90005',
  kestrelAndThorn: '90006',
  saltmarsh: '90007',
  brackwater: '90008',
  thornleyWood: '90009',
  merrinValley: '90010',
  copperLane: '90011',
  widowsAcre: '90012',
} as const
export type TrustKey = keyof typeof trusts
