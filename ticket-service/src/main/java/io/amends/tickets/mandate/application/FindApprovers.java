package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.duty.application.OnDuty;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.staff.application.Names;
import io.smallrye.mutiny.Uni;

/** Finds who could say yes: the holders of the lowest mandate that covers the total, whoever asks excepted (B8). */
@ApplicationScoped
public class FindApprovers {

    private final Mandates mandates;
    private final Budgets budgets;
    private final OnDuty onDuty;
    private final Names names;

    FindApprovers(Mandates mandates, Budgets budgets, OnDuty onDuty, Names names) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.onDuty = onDuty;
        this.names = names;
    }

    /** Nobody when it needs no approval. */
    public Uni<List<Approver>> of(Ruled ruled) {
        if (ruled.ruling() instanceof WithinMandate || !(ruled.remedy().amount() instanceof Money amount)) {
            return Uni.createFrom().item(List.of());
        }
        return mandates.thatAllow(ruled.remedy(), ruled.person())
                .chain(able -> budgets.given(able, ruled.affair().customerNumber(), ruled.person().id())
                        .map(given -> lowest(able, given, amount)))
                .chain(lowest -> onDuty.now().map(Optional::ofNullable)
                        .chain(now -> namesOf(lowest)
                                .map(called -> lowest.stream().map(it -> approver(it, now, called)).toList())));
    }

    private static List<Mandate> lowest(List<Mandate> able, Map<UUID, Given> given, Money amount) {
        var covering = able.stream().filter(mandate -> covers(mandate, given.getOrDefault(mandate.id(), Given.NOTHING), amount))
                .toList();
        return covering.stream()
                .filter(mandate -> mandate.within().perDecision().equals(covering.getFirst().within().perDecision()))
                .toList();
    }

    // What they themselves gave today is theirs to know, and checked when they say yes.
    private static boolean covers(Mandate mandate, Given given, Money amount) {
        var ofCustomer = new Given(given.toCustomer(), 0, given.timesToCustomer());
        return amount.compareTo(mandate.within().left(ofCustomer).most()) <= 0;
    }

    private Uni<Map<String, String>> namesOf(List<Mandate> mandates) {
        return names.of(mandates.stream().map(Mandate::holder).filter(Holder::isPerson).map(Holder::name).distinct().toList());
    }

    private static Approver approver(Mandate mandate, Optional<String> onDuty, Map<String, String> called) {
        var holder = mandate.holder();
        var name = holder.isPerson() ? called.getOrDefault(holder.name(), holder.name()) : holder.name();
        return new Approver(mandate, name, holder.isPerson() ? onDuty.filter(holder.name()::equals).isPresent() : null);
    }
}
