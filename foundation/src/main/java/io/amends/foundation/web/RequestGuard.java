package io.amends.foundation.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Problem;
import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses by its headers what is not worth reading, before a body is taken in or anybody is asked who it is. */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final String JSON = "application/json";

    private final Problems problems;
    private final ObjectMapper json;
    private final LimitConfig limits;

    RequestGuard(Problems problems, ObjectMapper json, LimitConfig limits) {
        this.problems = problems;
        this.json = json;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ALL_OTHERS);
    }

    private void guard(RoutingContext context) {
        var refusal = refusal(context.request());
        if (refusal.isPresent()) {
            answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    private Optional<Refusal> refusal(HttpServerRequest request) {
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return refusal(401, "unauthenticated");
        }
        String type = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE)).orElse("").toLowerCase();
        if (!type.startsWith(JSON)) {
            return Optional.empty();
        }
        if (type.contains("charset") && !type.replace("\"", "").contains("charset=utf-8")
                || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            return refusal(415, "unsupported-media-type");
        }
        return isTooLarge(request) ? refusal(413, "too-large") : Optional.empty();
    }

    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean isOfNetwork = request.path().startsWith("/v1/webhooks/");
        return length != null && !isOfNetwork && Long.parseLong(length) > limits.jsonBody();
    }

    private static Optional<Refusal> refusal(int status, String code) {
        return Optional.of(Refusal.plain(status, code));
    }

    private void answer(RoutingContext context, Refusal refusal) {
        var locale = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = context.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        Problems.headers(refusal.status()).forEach(response::putHeader);
        if (refusal.status() == 413) {
            // Its body is not read, so nothing else can come over this connection.
            response.putHeader("Connection", "close");
        }
        response.end(body(problems.problem(refusal, null, locale, context.request().path())));
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document is always JSON", e);
        }
    }
}
