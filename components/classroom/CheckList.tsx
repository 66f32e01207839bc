import type { ReactNode } from 'react';

type Props = {
  readonly legend: string;
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly checked: readonly string[];
};

/** Several of many: native boxes that a form reads by their name. */
export const CheckList = ({ legend, name, items, checked }: Props): ReactNode => (
  <fieldset className="mb-4">
    <legend className="mb-1 font-semibold">{legend}</legend>
    <div className="flex flex-wrap gap-2">
      {items.map((item) => (
        <label
          key={item.id}
          className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent"
        >
          <input
            type="checkbox"
            name={name}
            value={item.id}
            defaultChecked={checked.includes(item.id)}
            className="size-4 accent-accent"
          />
          <bdi>{item.name}</bdi>
        </label>
      ))}
    </div>
  </fieldset>
);
