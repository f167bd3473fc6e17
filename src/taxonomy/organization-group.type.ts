/** Organizations of one sector, comma-separated. */
export interface OrganizationGroup {
  /** NACE Rev. 2 section or division. */
  readonly sector: string;
  /** What those who invest or decide there know, as in the expertise table. */
  readonly expertise?: string;
  /**
   * As people write them; legal forms and accents do not matter. `=` before a name: only as the whole name, because the
   * words are common ones or short (`Orange`, `Total`); the others may be followed by more (`AXA Climate`).
   */
  readonly names: string;
}
