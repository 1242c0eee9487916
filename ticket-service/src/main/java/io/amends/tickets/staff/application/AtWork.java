package io.amends.tickets.staff.application;

/**
 * Somebody who answers customers, and what they have in hand (A10).
 *
 * @param openTickets that they sponsor or solve; shown, and never a limit
 */
public record AtWork(String id, String name, long openTickets, boolean onDuty) {
}
