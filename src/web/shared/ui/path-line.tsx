/** An introduction path: the names from the ego to the target, in order. */
export function PathLine({ persons }: { readonly persons: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <ol className="path-line">
      {persons.map((person) => (
        <li key={person.id}>{person.name}</li>
      ))}
    </ol>
  );
}
