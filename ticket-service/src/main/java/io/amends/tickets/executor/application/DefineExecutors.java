package io.amends.tickets.executor.application;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.application.Executors.NoSuchExecutor;
import io.amends.tickets.executor.application.Outside.Holding;
import io.amends.tickets.executor.application.Outside.Reach;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.MalformedExecutor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Terms;
import io.smallrye.mutiny.Uni;

/**
 * Names a system and how it is called. What could never be called is refused here already (input-E); whether it may be called
 * is asked again at each call, as names and addresses change.
 */
@ApplicationScoped
public class DefineExecutors {

    private final Executors executors;
    private final Outside outside;

    DefineExecutors(Executors executors, Outside outside) {
        this.executors = executors;
        this.outside = outside;
    }

    public Uni<List<Defined>> all() {
        return executors.all();
    }

    public Uni<Defined> get(String name) {
        return executors.named(name).onFailure(NoSuchExecutor.class).transform(no -> noSuch());
    }

    /** The newest first. */
    public Uni<List<Defined>> versions(String name) {
        return executors.versions(name).invoke(versions -> {
            if (versions.isEmpty()) {
                throw noSuch();
            }
        });
    }

    /** Joins the transaction of the idempotency key, if there is one. */
    public Uni<Defined> add(String name, Terms terms, Person by) {
        if (!Terms.isName(name)) {
            throw new MalformedExecutor("name");
        }
        return checked(terms)
                .chain(() -> executors.add(name, terms, by))
                .onItem().ifNull().failWith(() -> new Refused(409, "executor-exists"));
    }

    public Uni<Defined> change(String name, IfMatch meant, Terms terms, Person by) {
        return get(name)
                .map(Defined::executor)
                .invoke(current -> {
                    if (!meant.admits(current.version())) {
                        throw changedMeanwhile(current);
                    }
                })
                .call(() -> checked(terms))
                .chain(current -> executors.change(new Executor(name, current.version(), terms), by)
                        .onItem().ifNull().failWith(() -> changedMeanwhile(current)));
    }

    private Uni<Void> checked(Terms terms) {
        if (terms.protocol() == Protocol.MANUAL) {
            return Uni.createFrom().voidItem();
        }
        if (!terms.requests().all().allMatch(outside::isTemplate)) {
            throw new MalformedExecutor("body");
        }
        terms.secrets().forEach(secret -> check(secret, terms.protocol()));
        return outside.reach(terms.url()).invoke(reach -> {
            if (reach != Reach.ALLOWED) {
                throw new Refused(422, reach == Reach.NO_SUCH_NAME ? "address-unknown" : "address-not-allowed");
            }
        }).replaceWithVoid();
    }

    private void check(String secret, Protocol protocol) {
        var holding = outside.holding(secret, protocol);
        if (holding != Holding.GOOD) {
            throw new Refused(422, holding == Holding.MISSING ? "no-such-secret" : "malformed-secret", secret);
        }
    }

    private static Refused noSuch() {
        return new Refused(404, "no-such-executor");
    }

    private static Refused changedMeanwhile(Executor current) {
        return new Refused(new Refusal(412, "changed-meanwhile", List.of(),
                Map.of("current", Map.of("version", current.version()))));
    }
}
