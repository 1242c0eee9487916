package io.amends.tickets.approval.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;

/**
 * Who is asked: the holders of the lowest mandate that covers all of it, what the customer got before included.
 *
 * @param uncounted what is given at once with the request, and not counted yet
 * @param asked whoever was asked before, and is not asked again
 */
public record WhoCovers(Subject subject, Money uncounted, List<Holder> asked) {

    /**
     * @param allowing mandates of others that allow the total at once, the lowest first
     * @param given what this customer was given already, by the id of the mandate that counts it
     */
    public List<Holder> among(List<Mandate> allowing, Map<UUID, Given> given) {
        var covering = allowing.stream()
                .filter(mandate -> !asked.contains(mandate.holder()))
                .filter(mandate -> covers(mandate, given.getOrDefault(mandate.id(), Given.NOTHING)))
                .toList();
        return covering.stream()
                .filter(mandate -> mandate.limit() != null && mandate.limit().equals(covering.getFirst().limit()))
                .map(Mandate::holder)
                .distinct()
                .toList();
    }

    // What one of them gave to others today is not known of a role; it is ruled on when they say yes.
    private boolean covers(Mandate mandate, Given given) {
        var toCustomer = new Given(given.toCustomer() + uncounted.minor(), 0,
                given.timesToCustomer() + (uncounted.minor() > 0 ? 1 : 0));
        return mandate.within().perDecision().compareTo(subject.total()) >= 0
                && mandate.within().left(toCustomer).most().compareTo(subject.amount()) >= 0;
    }
}
