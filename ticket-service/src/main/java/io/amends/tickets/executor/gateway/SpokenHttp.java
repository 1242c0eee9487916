package io.amends.tickets.executor.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests.Request;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** The protocol of docs/executors.md, or what an operator made of it. */
@ApplicationScoped
class SpokenHttp implements Spoken {

    // Of a system that was there before dry runs were.
    private static final Set<Integer> NOT_THERE = Set.of(404, 405, 501);

    private final HttpCalls calls;
    private final Ids ids;
    private final Clock clock;

    SpokenHttp(HttpCalls calls, Ids ids, Clock clock) {
        this.calls = calls;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Protocol protocol() {
        return Protocol.HTTP;
    }

    @Override
    public Uni<ExecutionOutcome> execute(Executor executor, RemedyOrder order) {
        return calls.send(executor, executor.terms().requests().execute(), order.remedyId().toString(), tree(order))
                .map(reply -> isTrusted(executor, reply)
                        ? executor.terms().answers().toOrder(answer(reply), order, clock.instant())
                        : new Unknown("ANSWER_NOT_SIGNED"));
    }

    @Override
    public Uni<ExecutionOutcome> ask(Executor executor, RemedyOrder order) {
        return calls.send(executor, executor.terms().requests().ask(), ids.fresh().toString(), tree(order))
                .map(reply -> isTrusted(executor, reply)
                        ? executor.terms().answers().toQuestion(answer(reply), order, clock.instant())
                        : new Unknown("ANSWER_NOT_SIGNED"));
    }

    @Override
    public Uni<DryRun> dryRun(Executor executor, RemedyOrder order) {
        Request request = executor.terms().requests().dryRun();
        return request == null ? Uni.createFrom().item(new DryRun.NotOffered())
                : calls.send(executor, request, ids.fresh().toString(), tree(order)).map(SpokenHttp::dryRun);
    }

    private static DryRun dryRun(Reply reply) {
        var answer = answer(reply);
        if (reply.status() == 200) {
            return new DryRun.Fine(answer.at("/effect").orElse(null));
        }
        if (NOT_THERE.contains(reply.status())) {
            return new DryRun.NotOffered();
        }
        boolean isRejected = reply.status() == 422 && answer.at("/status").filter("rejected"::equals).isPresent();
        return isRejected ? new DryRun.Refused(answer.at("/reason").orElse(""))
                : new DryRun.NotKnown("UNCLEAR_ANSWER_" + reply.status());
    }

    private boolean isTrusted(Executor executor, Reply reply) {
        return !executor.terms().answers().signed()
                || calls.signature(executor).isGenuine(signed(reply.headers(), reply.body()), clock.instant());
    }

    private static Signed signed(Map<String, String> headers, byte[] body) {
        return new Signed(headers.get("webhook-id"), headers.get("webhook-timestamp"), headers.get("webhook-signature"), body);
    }

    private JsonNode tree(RemedyOrder order) {
        return OrderTree.of(order, clock.instant());
    }

    private static JsonAnswer answer(Reply reply) {
        return JsonAnswer.of(reply.status(), reply.body());
    }
}
