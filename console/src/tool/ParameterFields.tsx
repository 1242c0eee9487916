import { useWords } from '../i18n/Language';
import { type Field, type Typed, valueOf } from './schema';

interface Props {
  fields: Field[];
  typed: Typed;
  onType(change: Typed): void;
}

/** The form of a remedy, drawn from the schema of its tool. */
export function ParameterFields({ fields, typed, onType }: Props) {
  const { t } = useWords();
  if (fields.length === 0) return null;
  return (
    <div className="parameters">
      {fields.map((field) => (
        <label key={field.name} className={CLASSES[field.kind]}>
          <span>
            {field.label} {!field.required && field.kind !== 'boolean' && <small>{t('tool.optional')}</small>}
          </span>
          <Control field={field} value={valueOf(field, typed)} onChange={(value) => onType({ [field.name]: value })} />
        </label>
      ))}
    </div>
  );
}

const CLASSES: Partial<Record<Field['kind'], string>> = { boolean: 'tick', long: 'long' };

interface ControlProps {
  field: Field;
  value: string | boolean;
  onChange(value: string | boolean): void;
}

function Control({ field, value, onChange }: ControlProps) {
  if (field.kind === 'boolean') {
    return <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />;
  }
  if (field.kind === 'choice') {
    return (
      <select value={String(value)} onChange={(event) => onChange(event.target.value)}>
        {!field.required && <option value="" />}
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'long') {
    return (
      <textarea
        rows={2}
        required={field.required}
        maxLength={field.atMost ?? undefined}
        value={String(value)}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const numeric = field.kind === 'number' || field.kind === 'integer';
  return (
    <input
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={numeric ? 'decimal' : undefined}
      autoComplete="off"
      maxLength={(!numeric && field.atMost) || undefined}
      required={field.required}
      value={String(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
