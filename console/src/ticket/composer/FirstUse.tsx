import { useQuery } from '@tanstack/react-query';
import { own } from '../../api/mandates';
import type { Ruling } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { OWN_MANDATE } from '../../mandate/OwnMandatePage';

const SELDOM_MS = 60_000;

/** That a mandate is new to her is said, quietly; it takes no tap. */
export function FirstUse({ ruling, remedy }: { ruling: Ruling; remedy: string }) {
  const { t } = useWords();
  const { data } = useQuery({ queryKey: OWN_MANDATE, queryFn: ({ signal }) => own(signal), staleTime: SELDOM_MS });
  const ruledBy = data?.items.find(
    ({ remedy: type, limit }) => type === remedy && limit?.currency === ruling.limit?.currency,
  );
  return ruledBy?.acceptedAt === null ? <p className="may-give">{t('mandate.firstUse')}</p> : null;
}
