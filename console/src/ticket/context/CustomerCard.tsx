import type { CompanyCustomer, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { useRemedyName } from '../../tool/useTools';
import { may } from '../nextStep';
import { LookUp } from './LookUp';

export function CustomerCard({ ticket, customer }: { ticket: TicketView; customer: CompanyCustomer }) {
  const { t, money, clock } = useWords();
  const nameOf = useRemedyName();
  return (
    <div className="customer-card">
      <div className="customer-head">
        <h2>
          {customer.name} <small>{customer.number}</small>
        </h2>
        {may(ticket, 'look-up') && (
          <details className="change">
            <summary>{t('customer.change')}</summary>
            <LookUp ticket={ticket} />
          </details>
        )}
      </div>
      <p className={`line ${customer.line.status.toLowerCase()}`}>
        {t(`customer.line.${customer.line.status}`, { time: clock(customer.line.since) })}
      </p>
      <p>
        {customer.account.plan} · {t('customer.balance', { amount: money(customer.account.balance) })}
        {customer.remedies.length === 0 && ` · ${t('customer.noRemedies')}`}
      </p>
      {customer.remedies.length > 0 && (
        <p>
          {t('customer.remedies')}:{' '}
          {customer.remedies
            .map(({ type, amount, at }) => [nameOf(type), amount && money(amount), clock(at)])
            .map((parts) => parts.filter(Boolean).join(' '))
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
