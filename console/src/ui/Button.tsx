import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'plain' | 'quiet' | 'public' | 'private';
}

export function Button({ kind = 'plain', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`button ${kind} ${className}`.trim()} {...rest} />;
}
