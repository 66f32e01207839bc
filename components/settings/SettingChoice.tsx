import type { ReactNode } from 'react';

type Props<Value extends string> = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
};

/** One setting as a row of native radio buttons. */
export const SettingChoice = <Value extends string>(props: Props<Value>): ReactNode => (
  <fieldset>
    <legend className="mb-2 font-bold">{props.label}</legend>
    <div className="flex flex-wrap gap-2">
      {props.choices.map(({ value, label }) => (
        <label
          key={value}
          className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line bg-card px-4 has-checked:border-accent has-checked:bg-wash"
        >
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.chosen === value}
            onChange={() => props.choose(value)}
            className="size-4 accent-accent"
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
