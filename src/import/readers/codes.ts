/** Whether the text has the form of a NACE Rev. 2 code: section `K`, division `64`, group `64.1`, class `64.19`. */
export function isNaceCode(text: string): boolean {
  return /^([A-U]|\d\d(\.\d{1,2})?)$/.test(text);
}

/** Whether the text has the form of an ISCO-08 code: one digit (major group) to four (unit group). */
export function isIscoCode(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}
