package io.amends.followups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A pager that takes signed webhooks, and a real mail server. What they got is asked for by http, as tests live in class
 * loaders of their own. A person whose id begins with {@code refused} is unknown to the pager; one that begins with
 * {@code flaky} takes no webhook before the second time.
 */
public final class Outlets implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "whsec_cGFnZXItb2YtdGhlLWhvdXNlLWZvci10ZXN0cy1vbmx5";

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> webhooks = new CopyOnWriteArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private HttpServer pager;

    @Override
    public Map<String, String> start() {
        mails.start();
        int port = listen();
        return Map.ofEntries(
                Map.entry("amends.oncall.pager-url", "http://127.0.0.1:" + port + "/pager"),
                Map.entry("amends.oncall.pager-secret", SECRET),
                Map.entry("amends.http.allowed", "127.0.0.1:" + port),
                Map.entry("amends.oncall.mail-from", "amends@example.com"),
                Map.entry("amends.oncall.managers", "tom@example.com"),
                Map.entry("amends.oncall.answer-within", "PT3S"),
                Map.entry("amends.oncall.again-after", "PT3S"),
                // Around the clock, so that it does not matter when these tests run.
                Map.entry("amends.oncall.quiet-from", "00:00"),
                Map.entry("amends.oncall.quiet-until", "00:00"),
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", Integer.toString(mails.getSmtp().getPort())),
                Map.entry("test.outlets", "http://127.0.0.1:" + port + "/received"));
    }

    @Override
    public void stop() {
        pager.stop(0);
        mails.stop();
    }

    private int listen() {
        try {
            pager = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pager.createContext("/pager", this::take);
        pager.createContext("/received", call -> answer(call, 200, received()));
        pager.setExecutor(Outlets::inOwnClassLoader);
        pager.start();
        return pager.getAddress().getPort();
    }

    /** Reading a mail looks its decoders up by the thread's class loader, which is that of the service under test. */
    private static void inOwnClassLoader(Runnable call) {
        Thread.currentThread().setContextClassLoader(Outlets.class.getClassLoader());
        call.run();
    }

    private void take(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(call, verdict(call, body), "");
    }

    private synchronized int verdict(HttpExchange call, String body) {
        try {
            new Webhook(SECRET).verify(body, HttpHeaders.of(call.getRequestHeaders(), (name, value) -> true));
        } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
            return 401;
        }
        var id = call.getRequestHeaders().getFirst("webhook-id");
        webhooks.add("webhook " + id + " " + body);
        if (body.contains("\"person\":\"refused")) {
            return 410;
        }
        return body.contains("\"person\":\"flaky") && seen.add(id) ? 503 : 204;
    }

    private String received() {
        return Stream.concat(webhooks.stream(), Arrays.stream(mails.getReceivedMessages()).map(Outlets::told))
                .collect(Collectors.joining("\n"));
    }

    private static String told(MimeMessage mail) {
        try {
            return "mail " + mail.getMessageID() + " " + mail.getAllRecipients()[0] + " " + mail.getSubject() + " "
                    + new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
