import type { Gap, PageView, Shift } from '../api/types';

export const isMine = (page: PageView, person: string) =>
  page.open && page.steps.some((step) => step.person.id === person);

/** The shifts of a colleague that could be given in return: those that have not begun. */
export const inReturn = (shifts: Shift[], person: string, now: number) =>
  shifts.filter((shift) => shift.person.id === person && Date.parse(shift.from) > now);

/** Shifts and gaps of one layer in the order of time. */
export function inOrder(shifts: Shift[], gaps: Gap[]): (Shift | Gap)[] {
  return [...shifts, ...gaps].sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
}
