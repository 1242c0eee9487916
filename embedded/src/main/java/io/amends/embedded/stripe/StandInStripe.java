package io.amends.embedded.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Refunds as Stripe's published contract has them:
 * <a href="https://docs.stripe.com/api/refunds">docs.stripe.com/api/refunds</a>,
 * <a href="https://docs.stripe.com/api/idempotent_requests">idempotent_requests</a> and
 * <a href="https://docs.stripe.com/api/errors">errors</a>. The first answer under a key is kept and given again, also a 500;
 * the
 * same key with other parameters is an error; what does not pass validation keeps nothing.
 */
public final class StandInStripe implements AutoCloseable {

    public static final String KEY = "rk_test_standInOfTheRefundingPart";

    private final HttpServer server;
    private final Payments payments = new Payments();
    private final Keys keys = new Keys();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final AtomicInteger requests = new AtomicInteger();

    private StandInStripe(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/", this::handle);
        server.start();
    }

    /** @param port 0 takes any free one */
    public static StandInStripe start(int port) {
        try {
            return new StandInStripe(port);
        } catch (IOException e) {
            throw new IllegalStateException("Stripe's stand-in cannot listen on port " + port, e);
        }
    }

    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** A payment that can be refunded, {@code pi_…} or {@code ch_…}. */
    public void paid(String id, long cents, String currency) {
        payments.paid(id, cents, currency);
    }

    /** What the next refunds are at first: pending, requires_action, succeeded, failed or canceled. */
    public void refundsAre(String status) {
        payments.refundsAre(status);
    }

    /** A refund that was pending has come through, or not. */
    public void settle(String refund, String status) {
        payments.settle(refund, status);
    }

    /** How often money went back for that payment. */
    public int refundsOf(String payment) {
        return payments.refundsOf(payment);
    }

    /** Happens to the next creation of a refund. */
    public synchronized void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    /** A day has passed: what was sent under a key is not remembered. */
    public void forgetKeys() {
        keys.forget();
    }

    private synchronized Mishap mishap() {
        return mishaps.isEmpty() ? Mishap.NONE : mishaps.remove();
    }

    private void handle(HttpExchange call) throws IOException {
        call.getResponseHeaders().add("request-id", "req_%08d".formatted(requests.incrementAndGet()));
        var given = call.getRequestHeaders().getFirst("authorization");
        if (!("Bearer " + KEY).equals(given)) {
            send(call, Answer.error(401, "invalid_request_error", null));
        } else if (call.getRequestMethod().equals("POST")) {
            create(call);
        } else {
            var query = call.getRequestURI().getRawQuery();
            send(call, payments.read(call.getRequestURI().getPath(), fields(query == null ? "" : query)));
        }
    }

    private void create(HttpExchange call) throws IOException {
        var form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        var key = call.getRequestHeaders().getFirst("idempotency-key");
        if (!String.valueOf(call.getRequestHeaders().getFirst("content-type"))
                .startsWith("application/x-www-form-urlencoded")) {
            send(call, Answer.error(400, "invalid_request_error", null));
            return;
        }
        var mishap = mishap();
        switch (mishap) {
            case RATE_LIMIT -> send(call, Answer.error(429, "invalid_request_error", "rate_limit"));
            case KEY_IN_USE -> send(call, Answer.error(409, "idempotency_error", "idempotency_key_in_use"));
            case HANG -> {
                // silence, until the caller's own deadline ends it
            }
            default -> {
                var answer = keys.once(key, form, () -> mishap == Mishap.FAIL ? Answer.error(500, "api_error", null)
                        : payments.refund(fields(form)));
                if (mishap == Mishap.LOSE_ANSWER) {
                    call.close();
                } else {
                    send(call, answer);
                }
            }
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (String field : List.of(form.split("&"))) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return fields;
    }

    private static void send(HttpExchange call, Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(UTF_8);
        call.getResponseHeaders().add("content-type", "application/json");
        if (answer.isReplayed()) {
            call.getResponseHeaders().add("idempotent-replayed", "true");
        }
        call.sendResponseHeaders(answer.status(), body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What can go wrong while a refund is created. */
    public enum Mishap {
        NONE,
        /** Its own trouble, kept under the key for as long as the key is. */
        FAIL,
        RATE_LIMIT,
        KEY_IN_USE,
        HANG,
        /** The money goes back and nobody says so. */
        LOSE_ANSWER
    }

    /** @param isReplayed whether it was given before */
    record Answer(int status, String json, boolean isReplayed) {

        static Answer of(int status, String json) {
            return new Answer(status, json, false);
        }

        static Answer error(int status, String type, @Nullable String code) {
            return of(status,
                    "{\"error\":{\"type\":\"%s\"%s}}".formatted(type, code == null ? "" : ",\"code\":\"" + code + "\""));
        }

        Answer replayed() {
            return new Answer(status, json, true);
        }
    }
}
