package io.amends.journeys.standin.x;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.vertx.core.json.JsonObject;

/** The brand's app as X knows it: an address that answers challenges and takes events. */
final class App implements AutoCloseable {

    private final List<Event> taken = new CopyOnWriteArrayList<>();
    private final List<Event> refused = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger wrongAnswers = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final XSignature signature;
    private final HttpServer server;

    App(String consumerSecret) {
        try {
            signature = new XSignature(consumerSecret);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/webhook", this::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
    }

    /** The next challenges get a wrong answer. */
    void failsChallenges(int number) {
        wrongAnswers.set(number);
    }

    /** The next events are not taken. */
    void refusesEvents(int number) {
        refusals.set(number);
    }

    List<Event> taken() {
        return taken;
    }

    List<Event> refused() {
        return refused;
    }

    /** All that was called, such as GET, GET, POST. */
    List<String> calls() {
        return calls;
    }

    private void handle(HttpExchange call) throws IOException {
        calls.add(call.getRequestMethod());
        if (call.getRequestMethod().equals("GET")) {
            String token = call.getRequestURI().getQuery().replaceFirst("^crc_token=", "");
            String answer = wrongAnswers.getAndDecrement() > 0 ? "sha256=guess" : signature.of(token);
            reply(call, 200, JsonObject.of("response_token", answer).encode());
            return;
        }
        String signed = call.getRequestHeaders().getFirst("x-twitter-webhooks-signature");
        Event event = new Event(call.getRequestBody().readAllBytes(), signed);
        boolean refuses = refusals.getAndDecrement() > 0;
        (refuses ? refused : taken).add(event);
        reply(call, refuses ? 503 : 200, "");
    }

    private static void reply(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** An event as it came over the wire. */
    record Event(byte[] body, String signature) {

        JsonObject data() {
            return new JsonObject(new String(body, UTF_8)).getJsonObject("data");
        }

        String type() {
            return data().getString("event_type");
        }

        JsonObject payload() {
            return data().getJsonObject("payload");
        }

        String text() {
            return payload().getString("text");
        }
    }
}
