package io.amends.channels.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A system of others: remembers what it was asked and answers as a test tells it. */
public abstract class HttpStub implements AutoCloseable {

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Answer> answer = request -> Answer.of(404);

    HttpStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(Function<Request, Answer> answer) {
        this.answer = answer;
    }

    /** Requests whose body holds the text, in the order of arrival. */
    public List<Request> requestsWith(String text) {
        return requests.stream().filter(request -> request.text().contains(text)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                    name -> String.valueOf(headers.getFirst(name)), exchange.getRequestBody().readAllBytes());
            requests.add(request);
            send(exchange, answer.apply(request));
        }
    }

    /** Status 0: the answer is lost. */
    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() > 0) {
            answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.body().getBytes();
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public record Request(String method, String path, Function<String, String> header, byte[] body) {

        public String text() {
            return new String(body);
        }
    }

    public record Answer(int status, Map<String, String> headers, String body) {

        public static final Answer LOST = of(0);

        public static Answer of(int status) {
            return new Answer(status, Map.of(), "");
        }

        public static Answer of(int status, String body) {
            return new Answer(status, Map.of("content-type", "application/json"), body);
        }

        public Answer with(String header, String value) {
            return new Answer(status, Map.of(header, value), body);
        }
    }
}
