package io.amends.tickets.mandate.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.mandate.domain.GrantPolicy;
import io.amends.tickets.mandate.domain.GrantPolicy.Giver;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Gives, changes and withdraws mandates (B14). What was decided under an older version stays as it was. */
@ApplicationScoped
public class GrantMandates {

    private final Grants grants;
    private final Mandates mandates;
    private final DecisionLog log;

    GrantMandates(Grants grants, Mandates mandates, DecisionLog log) {
        this.grants = grants;
        this.mandates = mandates;
        this.log = log;
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Granted> grant(Grant grant, Person by) {
        return mayGive(grant, by)
                .chain(() -> grants.add(grant, by))
                .onItem().ifNull().failWith(() -> new Refused(409, "mandate-exists"))
                .call(granted -> log(LogKind.GRANTED, granted));
    }

    @WithTransaction
    public Uni<Granted> change(UUID id, IfMatch meant, Terms terms, Person by) {
        return current(id, meant)
                .map(current -> terms.of(current.mandate()))
                .chain(grant -> mayGive(grant, by).chain(() -> grants.change(id, grant, by)))
                .call(changed -> log(LogKind.CHANGED, changed));
    }

    @WithTransaction
    public Uni<Granted> withdraw(UUID id, IfMatch meant, Person by) {
        return current(id, meant)
                .chain(current -> current.mandate().validity().withdrawnAt() != null ? Uni.createFrom().item(current)
                        : grants.withdraw(id, by).call(withdrawn -> log(LogKind.WITHDRAWN, withdrawn)));
    }

    private Uni<Granted> current(UUID id, IfMatch meant) {
        return grants.lock()
                .chain(() -> grants.locked(id))
                .onItem().ifNull().failWith(() -> new Refused(404, "no-such-mandate"))
                .invoke(current -> {
                    if (!meant.admits(current.mandate().version())) {
                        throw new Refused(new Refusal(412, "changed-meanwhile", List.of(),
                                Map.of("current", Map.of("version", current.mandate().version()))));
                    }
                });
    }

    // What the giver may do alone is held until the end, so that nobody takes it away meanwhile.
    private Uni<Void> mayGive(Grant grant, Person by) {
        return grants.lock()
                .chain(() -> mandates.lockedFor(by))
                .invoke(own -> GrantPolicy
                        .whyNot(new Giver(by.id(), by.roles()), Authority.holding(own.mandates(), own.at()), grant)
                        .ifPresent(why -> {
                            throw new Refused(403, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                        }))
                .replaceWithVoid();
    }

    private Uni<Void> log(LogKind kind, Granted granted) {
        var mandate = granted.mandate();
        var details = new LinkedHashMap<String, Object>();
        details.put("holder", mandate.holder());
        details.put("remedy", mandate.remedy().code());
        if (mandate.limits() != null) {
            details.put("limits", mandate.limits());
        }
        return log.add(LogEntry.of(kind, granted.by(), granted.byName()).by(mandate.id(), mandate.version()).with(details));
    }

    /** What of a mandate can change; who holds it and for what stays. */
    public record Terms(@Nullable Limits limits, @Nullable Instant from, @Nullable Instant to) {

        Grant of(Mandate mandate) {
            var same = mandate.limits() == null ? null : mandate.limits().currency();
            if (!Objects.equals(same, limits == null ? null : limits.currency())
                    || from != null && to != null && !from.isBefore(to)) {
                throw new Refused(422, "malformed-limits");
            }
            return new Grant(mandate.holder(), mandate.remedy(), limits, from, to);
        }
    }
}
