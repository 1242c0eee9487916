package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Optional;

import io.amends.tickets.remedy.domain.CompanyCustomer;

/**
 * A ticket with what is kept with it, all as it stood at one moment.
 *
 * @param thread in the network's order
 * @param customer as the last look-up found them
 * @param hasRemedies whether there is anything to ask of them
 * @param hasApprovals whether more than a mandate allowed was ever asked for
 * @param hasCommitments whether anything was ever promised
 * @param hasHistory whether the contact has other tickets
 */
public record WholeTicket(ReadTicket read, List<Entry> thread, Optional<CompanyCustomer> customer, boolean hasRemedies,
        boolean hasApprovals, boolean hasHistory, boolean hasCommitments) {
}
