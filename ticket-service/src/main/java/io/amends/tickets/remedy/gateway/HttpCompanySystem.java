package io.amends.tickets.remedy.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.event.EventJson;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.remedy.application.CompanySystem;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.application.NoSuchCustomer;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** The company system over HTTP, each call signed with Standard Webhooks headers. */
@ApplicationScoped
class HttpCompanySystem implements CompanySystem {

    private static final String NO_SUCH_CUSTOMER = "no-such-customer";

    private final GuardedHttp http;
    private final Ids ids;
    private final Clock clock;
    private final CompanyConfig config;
    private final StandardWebhooks signature;

    HttpCompanySystem(GuardedHttp http, Ids ids, Clock clock, CompanyConfig config) {
        this.http = http;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
        this.signature = new StandardWebhooks(config.secret());
    }

    @Override
    public Uni<CompanyCustomer> customer(String number, String postcode) {
        return post("/look-ups/customer", ids.fresh(), SignedRequest.lookUp(number, postcode, clock.instant()))
                .map(HttpCompanySystem::customer)
                .onFailure(failure -> !(failure instanceof NoSuchCustomer)).transform(CompanySystemUnavailable::new);
    }

    @Override
    public Uni<ExecutionOutcome> execute(RemedyOrder order) {
        return post("/remedies", order.remedyId(), SignedRequest.execute(order, clock.instant()))
                .map(Outcomes::ofExecution)
                .onFailure().recoverWithItem(Outcomes::ofNoAnswer);
    }

    @Override
    public Uni<ExecutionOutcome> ask(UUID remedyId) {
        return call("GET", "/remedies/" + remedyId, ids.fresh(), new byte[0])
                .map(Outcomes::ofAsking)
                .onFailure().recoverWithItem(Outcomes::ofNoAnswer);
    }

    private Uni<Reply> post(String path, UUID id, SignedRequest request) {
        return call("POST", path, id, EventJson.write(request).getBytes(StandardCharsets.UTF_8));
    }

    private Uni<Reply> call(String method, String path, UUID id, byte[] body) {
        var headers = new HashMap<>(signature.headers(id.toString(), clock.instant(), body));
        headers.put("content-type", "application/json");
        return http.call(new OutgoingCall(method, config.url() + path, headers, body, config.deadline()));
    }

    private static CompanyCustomer customer(Reply reply) {
        if (reply.status() == 404 && reply.text().contains(NO_SUCH_CUSTOMER)) {
            throw new NoSuchCustomer();
        }
        if (reply.status() != 200) {
            throw new UnusableAnswer(reply.status());
        }
        try {
            return EventJson.read(reply.body(), CompanyCustomer.class);
        } catch (IOException e) {
            // Without its cause, which may quote what the company system knows of the customer.
            throw new UnusableAnswer(reply.status());
        }
    }

    private static class UnusableAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableAnswer(int status) {
            super("status=" + status);
        }
    }
}
