package io.amends.tickets.executor.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.EventJson;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.application.Execution;
import io.amends.tickets.remedy.application.NoSuchCustomer;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.tool.application.LookUps;
import io.smallrye.mutiny.Uni;

/** The company system over HTTP, each call signed with Standard Webhooks headers. */
@ApplicationScoped
class HttpExecution implements Execution, LookUps {

    private static final String NO_SUCH_CUSTOMER = "no-such-customer";

    private final GuardedHttp http;
    private final Ids ids;
    private final Clock clock;
    private final CompanyConfig config;
    private final StandardWebhooks signature;

    HttpExecution(GuardedHttp http, Ids ids, Clock clock, CompanyConfig config) {
        this.http = http;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
        this.signature = new StandardWebhooks(config.secret());
    }

    @Override
    public Uni<ExecutionOutcome> execute(RemedyOrder order) {
        return post("/remedies", order.remedyId(), SignedRequest.execute(order, clock.instant()))
                .map(Answers::ofExecution)
                .onFailure().recoverWithItem(Answers::ofNoAnswer);
    }

    @Override
    public Uni<ExecutionOutcome> ask(RemedyOrder order) {
        return call("GET", "/remedies/" + order.remedyId(), ids.fresh(), new byte[0])
                .map(Answers::ofAsking)
                .onFailure().recoverWithItem(Answers::ofNoAnswer);
    }

    @Override
    public Uni<DryRun> dryRun(RemedyOrder order) {
        return Uni.createFrom().item(new DryRun.NotOffered());
    }

    @Override
    public Uni<String> read(String code, @Nullable String customerNumber, String parameters) {
        return post("/look-ups/" + code, ids.fresh(), SignedRequest.lookUp(code, customerNumber, parameters, clock.instant()))
                .map(HttpExecution::found)
                .onFailure(failure -> !(failure instanceof NoSuchCustomer)).transform(CompanySystemUnavailable::new);
    }

    private Uni<Reply> post(String path, UUID id, SignedRequest request) {
        return call("POST", path, id, EventJson.write(request).getBytes(StandardCharsets.UTF_8));
    }

    private Uni<Reply> call(String method, String path, UUID id, byte[] body) {
        var headers = new HashMap<>(signature.headers(id.toString(), clock.instant(), body));
        headers.put("content-type", "application/json");
        return http.call(new OutgoingCall(method, config.url() + path, headers, body, config.deadline()));
    }

    private static String found(Reply reply) {
        if (reply.status() == 404 && reply.text().contains(NO_SUCH_CUSTOMER)) {
            throw new NoSuchCustomer();
        }
        if (reply.status() != 200) {
            throw new UnusableAnswer(reply.status());
        }
        return reply.text();
    }
}
