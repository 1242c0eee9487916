package io.amends.tickets.executor.gateway;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.executor.application.Finding;
import io.amends.tickets.executor.application.Finding.Code;
import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** Tries a system that speaks HTTP: questions first, and the order of a customer whom no system has only if they went well. */
@ApplicationScoped
class HttpTrial {

    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final String NOBODY = "AMENDS-TEST";

    private final HttpCalls calls;
    private final Ids ids;
    private final Clock clock;

    HttpTrial(HttpCalls calls, Ids ids, Clock clock) {
        this.calls = calls;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Finding>> of(Executor executor) {
        var found = new ArrayList<Finding>();
        var began = clock.instant();
        return Uni.createFrom().deferred(() -> ask(executor, calls.signature(executor)))
                .invoke(reply -> found.addAll(reached(executor, reply, began)))
                .chain(() -> found.stream().allMatch(Finding::isGood) ? further(executor, found) : nothing())
                .onFailure().invoke(failure -> found.add(Finding.that(Troubles.of(failure))))
                .onFailure().recoverWithNull()
                .replaceWith(found);
    }

    private List<Finding> reached(Executor executor, Reply reply, Instant began) {
        if (reply.status() / 100 == 3) {
            return List.of(new Finding(Code.REDIRECTS, Integer.toString(reply.status())));
        }
        if (isRefusal(reply)) {
            return List.of(Finding.that(Code.REACHED),
                    new Finding(Code.SIGNATURE_NOT_ACCEPTED, Integer.toString(reply.status())));
        }
        var took = Duration.between(began, clock.instant());
        boolean tells = executor.terms().answers().toQuestion(answer(reply), order(), clock.instant()) instanceof Failed;
        return List.of(Finding.that(Code.REACHED), Finding.that(Code.SIGNATURE_ACCEPTED),
                took.compareTo(QUICK) > 0 ? new Finding(Code.SLOW, Long.toString(took.toMillis())) : Finding.that(Code.IN_TIME),
                tells ? Finding.that(Code.TELLS_WHAT_IT_NEVER_HEARD_OF)
                        : new Finding(Code.DOES_NOT_TELL_WHAT_IT_NEVER_HEARD_OF, Integer.toString(reply.status())));
    }

    private Uni<Void> further(Executor executor, List<Finding> found) {
        var order = order();
        return ask(executor, strange())
                .invoke(reply -> found
                        .add(Finding.that(isRefusal(reply) ? Code.REFUSES_A_WRONG_SIGNATURE : Code.TAKES_ANY_SIGNATURE)))
                .chain(() -> give(executor, order))
                .chain(first -> give(executor, order).map(again -> twice(first, again)))
                .invoke(found::add)
                .replaceWithVoid();
    }

    private static Finding twice(ExecutionOutcome first, ExecutionOutcome again) {
        if (first instanceof Unknown unknown) {
            return unknown.reason().equals("OTHER_AMOUNT_CONFIRMED") ? Finding.that(Code.CONFIRMS_ANOTHER_AMOUNT)
                    : new Finding(Code.UNCLEAR_ANSWER, unknown.reason());
        }
        return Finding.that(first.equals(again) ? Code.KNOWS_THE_SAME_KEY : Code.DOES_NOT_KNOW_THE_SAME_KEY);
    }

    private Uni<Reply> ask(Executor executor, StandardWebhooks signature) {
        return calls.sendAs(signature, executor, executor.terms().requests().ask(), ids.fresh().toString(),
                OrderTree.of(order(), clock.instant()));
    }

    private Uni<ExecutionOutcome> give(Executor executor, RemedyOrder order) {
        return calls.sendAs(calls.signature(executor), executor, executor.terms().requests().execute(),
                order.remedyId().toString(), OrderTree.of(order, clock.instant()))
                .map(reply -> executor.terms().answers().toOrder(answer(reply), order, clock.instant()));
    }

    private RemedyOrder order() {
        return new RemedyOrder(ids.fresh(), ids.fresh(), new Remedy(new RemedyType("refund"), new Money(1, "EUR")), 1, NOBODY);
    }

    private static StandardWebhooks strange() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new StandardWebhooks("whsec_" + Base64.getEncoder().encodeToString(secret));
    }

    private static boolean isRefusal(Reply reply) {
        return reply.status() == 401 || reply.status() == 403;
    }

    private static JsonAnswer answer(Reply reply) {
        return JsonAnswer.of(reply.status(), reply.body());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
