/** Gives the reader a file made on the spot: no server sees it. */
export const saveFile = ({
  name,
  type,
  content,
}: {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser reads it after this turn, a slow one some seconds after.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
