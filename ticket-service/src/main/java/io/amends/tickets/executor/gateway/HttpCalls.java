package io.amends.tickets.executor.gateway;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Requests.Request;
import io.smallrye.mutiny.Uni;

/** Requests made of templates, each signed with all secrets of its executor. */
@ApplicationScoped
class HttpCalls {

    private final GuardedHttp http;
    private final Lines lines;
    private final SecretFiles secrets;
    private final Clock clock;

    HttpCalls(GuardedHttp http, Lines lines, SecretFiles secrets, Clock clock) {
        this.http = http;
        this.lines = lines;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param id the remedy's on every attempt, so that the system can tell a repeat */
    Uni<Reply> send(Executor executor, Request request, String id, JsonNode order) {
        return lines.send(executor, () -> http.call(prepared(executor, request, id, order, signature(executor))));
    }

    /** The same past the line, signed by somebody else: to try a system, and not to reach it. */
    Uni<Reply> sendAs(StandardWebhooks signature, Executor executor, Request request, String id, JsonNode order) {
        return Uni.createFrom().deferred(() -> http.call(prepared(executor, request, id, order, signature)));
    }

    StandardWebhooks signature(Executor executor) {
        List<String> known = executor.terms().secrets().stream().map(secrets::get).toList();
        try {
            return new StandardWebhooks(known);
        } catch (IllegalArgumentException malformed) {
            throw new NotSent("NO_SECRET");
        }
    }

    private OutgoingCall prepared(Executor executor, Request request, String id, JsonNode order, StandardWebhooks signature) {
        byte[] body = Template.body(request, order);
        var headers = new HashMap<>(signature.headers(id, clock.instant(), body));
        headers.put("content-type", "application/json");
        headers.put("idempotency-key", id);
        return new OutgoingCall(request.method(), executor.terms().url() + Template.path(request, order), headers, body,
                executor.terms().deadline());
    }
}
