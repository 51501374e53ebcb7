/**
 * The pictures of a folder that are worth showing before it is read to its end, each by the files that it leaves out: long
 * ones hold up nobody, and of these the ones that somebody looks at come first.
 */
export function wavesOf(awaited: ReadonlySet<string>, isOpen: (path: string) => boolean): ReadonlySet<string>[] {
  const closed = new Set([...awaited].filter((path) => !isOpen(path)));
  const waves = closed.size < awaited.size ? [awaited, closed] : [awaited];
  return waves.filter(({ size }) => size > 0);
}
