package io.amends.tickets;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A company system on the wire: knows its customers, carries out each remedy once, and misbehaves when the number asks for it.
 */
public final class FakeCompany implements QuarkusTestResourceLifecycleManager {

    /** Looking this customer up finds the company system out of order. */
    public static final String OUT_OF_ORDER = "0000-0000";
    /** Refunds of this many cents are rejected. */
    public static final int REJECTED = 1313;
    /** Refunds of this many cents take effect, but the answer is lost the first time. */
    public static final int ANSWER_LOST = 1717;

    /** Refunds of this many cents are taken on, and carried out when a test says so. */
    public static final int SLOW = 1919;

    /** For refunds of this many cents it has no time now. */
    public static final int BUSY = 2929;

    /** Customers that it knows: Ines, and whoever a test wants for its own. */
    private static final Pattern NUMBER = Pattern.compile("4711-2208|(?:88\\d\\d|599\\d)-\\d{4}");

    /** Customer numbers of those who live there, and of those whose zone nobody knows, begin so. */
    public static final String ON_CURACAO = "5999";
    public static final String NOWHERE = "5998";
    private static final Map<String, AtomicInteger> EFFECTS = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port for the company system", e);
        }
        server.createContext("/look-ups/customer", FakeCompany::lookUp);
        server.createContext("/look-ups/orders", exchange -> answer(exchange, 200,
                "{\"items\":[{\"order\":\"1042\",\"words\":\"Router, lost on the way\"}]}"));
        server.createContext("/look-ups/line", exchange -> answer(exchange, 500, "<html>Out of order</html>"));
        server.createContext("/remedies", FakeCompany::remedy);
        server.createContext("/effects", FakeCompany::effects);
        server.start();
        String authority = "127.0.0.1:" + server.getAddress().getPort();
        return Map.of("amends.company.url", "http://" + authority, "amends.http.allowed", authority);
    }

    private static void lookUp(HttpExchange exchange) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.contains(OUT_OF_ORDER)) {
            answer(exchange, 500, "<html>Out of order</html>");
            return;
        }
        var number = NUMBER.matcher(asked);
        if (!number.find() || !asked.contains("3511")) {
            answer(exchange, 404, "{\"error\":\"no-such-customer\"}");
            return;
        }
        answer(exchange, 200, """
                {"number":"%s","postcode":"3511 AB","name":"Ines de Wit",
                 "account":{"plan":"Fibre 500","balance":{"minor":0,"currency":"EUR"}},
                 "line":{"status":"DOWN","since":"2026-11-20T20:40:00Z"},"remedies":[]%s}""".formatted(number.group(),
                zone(number.group())));
    }

    private static String zone(String number) {
        return number.startsWith(ON_CURACAO) ? ",\"zone\":\"America/Curacao\""
                : number.startsWith(NOWHERE) ? ",\"zone\":\"Mars/Olympus\"" : "";
    }

    private static void remedy(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestURI().getPath().endsWith("/dry-run")) {
            answer(exchange, 200, "{\"status\":\"possible\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            var path = exchange.getRequestURI().getPath();
            boolean known = EFFECTS.containsKey(path.substring(path.lastIndexOf('/') + 1));
            answer(exchange, known ? 200 : 404, known ? executed() : "{\"status\":\"unknown\"}");
        } else if (body.contains("\"minor\":" + REJECTED)) {
            answer(exchange, 422, "{\"status\":\"rejected\",\"reason\":\"ACCOUNT_CLOSED\"}");
        } else if (body.contains("\"minor\":" + BUSY)) {
            answer(exchange, 429, "{}");
        } else if (body.contains("\"minor\":" + SLOW)) {
            answer(exchange, 202, "{\"status\":\"pending\"}");
        } else {
            EFFECTS.computeIfAbsent(exchange.getRequestHeaders().getFirst("webhook-id"), id -> new AtomicInteger())
                    .incrementAndGet();
            if (body.contains("\"minor\":" + ANSWER_LOST)) {
                exchange.close();
            } else {
                answer(exchange, 200, executed());
            }
        }
    }

    // How often a remedy took effect, for tests to ask.
    private static void effects(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var effects = EFFECTS.getOrDefault(path.substring(path.lastIndexOf('/') + 1), new AtomicInteger());
        answer(exchange, 200, effects.toString());
    }

    private static String executed() {
        return "{\"status\":\"executed\",\"reference\":\"R-" + UUID.randomUUID()
                + "\",\"executedAt\":\"2026-11-20T22:04:00Z\"}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
