package io.amends.tickets.executor.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system on a bare socket, which can do what no HTTP library lets it do. */
final class RawSystem implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;

    RawSystem(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Answers every request alike. */
    static RawSystem saying(int status, String json) {
        return new RawSystem(saysThen(status, json));
    }

    static Behaviour saysThen(int status, String json, String... headers) {
        return (request, out, connection) -> out.write(("HTTP/1.1 " + status + " X\r\ncontent-type: application/json\r\n"
                + String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "content-length: " + json.getBytes(UTF_8).length + "\r\n\r\n" + json).getBytes(UTF_8));
    }

    void behave(Behaviour next) {
        behaviour = next;
    }

    String authority() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    String url() {
        return "http://" + authority();
    }

    List<Seen> seen() {
        return seen;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            while (read(connection.getInputStream()) instanceof Seen request) {
                seen.add(request);
                behaviour.answer(request, connection.getOutputStream(), connection);
                connection.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException gone) {
            // the caller went away, which is what some tests want
        }
    }

    private static Seen read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            head.write(one);
            if (head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return seen(head.toString(ISO_8859_1).split("\r\n"), in);
            }
        }
        return null;
    }

    private static Seen seen(String[] lines, InputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        var first = lines[0].split(" ");
        return new Seen(first[0], first[1], headers,
                in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came in. */
    record Seen(String method, String path, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, UTF_8);
        }
    }

    interface Behaviour {

        void answer(Seen request, OutputStream out, Socket connection) throws IOException, InterruptedException;
    }
}
