package io.amends.tickets.executor.gateway;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.http.Reply;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.executor.application.ExecutorOfTool;
import io.amends.tickets.executor.application.Executors;
import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.application.NoSuchCustomer;
import io.amends.tickets.tool.application.LookUps;
import io.smallrye.mutiny.Uni;

/** Look-ups over HTTP, signed as remedies are. */
@ApplicationScoped
class HttpLookUps implements LookUps {

    private static final String NO_SUCH_CUSTOMER = "no-such-customer";

    private final ExecutorOfTool tools;
    private final Executors executors;
    private final HttpCalls calls;
    private final Ids ids;
    private final Clock clock;

    HttpLookUps(ExecutorOfTool tools, Executors executors, HttpCalls calls, Ids ids, Clock clock) {
        this.tools = tools;
        this.executors = executors;
        this.calls = calls;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<String> read(String code, @Nullable String customerNumber, String parameters) {
        return SameContext.after(() -> tools.ofLookUp(code)
                .chain(executors::named)
                .chain(defined -> ask(defined.executor(), code, customerNumber, parameters)))
                .map(HttpLookUps::found)
                .onFailure(failure -> !(failure instanceof NoSuchCustomer)).transform(CompanySystemUnavailable::new);
    }

    private Uni<Reply> ask(Executor executor, String code, @Nullable String customerNumber, String parameters) {
        var request = executor.terms().requests().lookUp();
        if (request == null) {
            throw new NotSent("NO_LOOK_UPS");
        }
        return calls.send(executor, request, ids.fresh().toString(),
                OrderTree.of(code, customerNumber, parameters, clock.instant()));
    }

    private static String found(Reply reply) {
        var error = JsonAnswer.of(reply.status(), reply.body()).at("/error").orElse("");
        if (reply.status() == 404 && error.equals(NO_SUCH_CUSTOMER)) {
            throw new NoSuchCustomer();
        }
        if (reply.status() != 200) {
            throw new UnusableAnswer(reply.status());
        }
        return reply.text();
    }
}
