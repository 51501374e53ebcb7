/** Does a word, a number or a sign begin with a capital letter of any script? */
export function isCapitalised(text: string | undefined): boolean {
  if (text === undefined || text === "") return false;
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return text[0] !== text[0].toLowerCase();
}
