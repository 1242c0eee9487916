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
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Times;
import io.amends.tickets.tool.application.NoSuchTool;
import io.amends.tickets.tool.application.Tools;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Gives, changes and withdraws mandates (B14). What was decided under an older version stays as it was. */
@ApplicationScoped
public class GrantMandates {

    private final Grants grants;
    private final Mandates mandates;
    private final Tools tools;
    private final DecisionLog log;

    GrantMandates(Grants grants, Mandates mandates, Tools tools, DecisionLog log) {
        this.grants = grants;
        this.mandates = mandates;
        this.tools = tools;
        this.log = log;
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Granted> grant(Grant grant, Person by) {
        return fits(grant)
                .chain(() -> mayGive(grant, by))
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

    /** Not her own exception, after which her role might allow her more again. */
    @WithTransaction
    public Uni<Granted> withdraw(UUID id, IfMatch meant, Person by) {
        return current(id, meant)
                .invoke(current -> {
                    if (current.mandate().holder().equals(Holder.person(by.id()))) {
                        throw new Refused(403, "not-to-yourself");
                    }
                })
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
                .chain(own -> begins(grant, by)
                        .invoke(begins -> requireMayGive(new Giver(by.id(), by.roles(), begins), own, grant)))
                .replaceWithVoid();
    }

    private static void requireMayGive(Giver giver, Mandates.Held own, Grant grant) {
        GrantPolicy.whyNot(giver, Authority.holding(own.mandates(), own.at()), grant).ifPresent(why -> {
            throw new Refused(403, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    // Who sets up a new remedy also says who may give it first; nobody could otherwise, as nobody gives more than her own.
    private Uni<Boolean> begins(Grant grant, Person by) {
        return by.is("admin") ? grants.isFirst(grant.remedy()) : Uni.createFrom().item(false);
    }

    // Money where there is an amount, times where there is none.
    private Uni<Void> fits(Grant grant) {
        return tools.current(grant.remedy().code())
                .onFailure(NoSuchTool.class).transform(unknown -> noSuchRemedy(grant))
                .invoke(tool -> {
                    if (!tool.isRemedy()) {
                        throw noSuchRemedy(grant);
                    }
                    if (tool.ofMoney() != (grant.limits() != null)) {
                        throw new Refused(422, "malformed-limits");
                    }
                })
                .replaceWithVoid();
    }

    private static Refused noSuchRemedy(Grant grant) {
        return new Refused(422, "no-such-remedy", grant.remedy().code());
    }

    private Uni<Void> log(LogKind kind, Granted granted) {
        var mandate = granted.mandate();
        var details = new LinkedHashMap<String, Object>();
        details.put("holder", mandate.holder());
        details.put("remedy", mandate.remedy().code());
        if (mandate.limits() != null) {
            details.put("limits", mandate.limits());
        }
        if (mandate.times() != null) {
            details.put("times", mandate.times());
        }
        return log.add(LogEntry.of(kind, granted.by(), granted.byName()).by(mandate.id(), mandate.version()).with(details));
    }

    /** What of a mandate can change; who holds it and for what stays. */
    public record Terms(@Nullable Limits limits, @Nullable Times times, @Nullable Instant from, @Nullable Instant to) {

        Grant of(Mandate mandate) {
            if (!Objects.equals(mandate.currency(), limits == null ? null : limits.currency())
                    || mandate.times() == null != (times == null)
                    || from != null && to != null && !from.isBefore(to)) {
                throw new Refused(422, "malformed-limits");
            }
            return new Grant(mandate.holder(), mandate.remedy(), limits, times, from, to);
        }
    }
}
