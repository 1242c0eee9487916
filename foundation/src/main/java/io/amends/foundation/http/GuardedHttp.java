package io.amends.foundation.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.fault.CrashPoint;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Calls systems of others: where {@link Destinations} allows, by the address that was checked, without following redirects,
 * within one deadline and with at most 64 KiB of answer.
 */
@ApplicationScoped
public class GuardedHttp {

    private static final int LARGEST_ANSWER = 64 * 1024;
    // Of one system; as many as an executor may be allowed, so that none waits for a connection here.
    private static final int MOST_AT_ONCE = 50;

    private final Vertx vertx;
    private final Destinations destinations;
    private final HttpClient client;

    /** Believes the authorities that Java believes. */
    @Inject
    public GuardedHttp(Vertx vertx, Destinations destinations) {
        this(vertx, destinations, new HttpClientOptions());
    }

    GuardedHttp(Vertx vertx, Destinations destinations, HttpClientOptions options) {
        this.vertx = vertx;
        this.destinations = destinations;
        this.client = vertx.createHttpClient(options
                .setConnectTimeout(5_000)
                .setMaxPoolSize(MOST_AT_ONCE)
                .setDecompressionSupported(false));
    }

    /** Fails when there is no whole answer in time: whether the call took effect is then not known. */
    public Uni<Reply> call(OutgoingCall call) {
        var url = URI.create(call.url());
        var attempt = new Attempt(call);
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> destinations.check(url), false)
                .compose(address -> client.request(options(call, url, address)))
                .compose(attempt::send)
                .toCompletionStage())
                .ifNoItem().after(call.deadline()).fail()
                .onTermination().invoke(attempt::end);
    }

    /**
     * Whether calls to that address are let through now. Fails with {@code UnknownHostException} when there is no such name.
     */
    public Uni<Boolean> admits(String url) {
        return Uni.createFrom().completionStage(
                () -> vertx.executeBlocking(() -> destinations.admit(url), false).toCompletionStage());
    }

    private static RequestOptions options(OutgoingCall call, URI url, InetSocketAddress address) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setServer(SocketAddress.inetSocketAddress(address.getPort(), address.getAddress().getHostAddress()))
                .setHost(url.getHost())
                .setPort(address.getPort())
                .setSsl("https".equals(url.getScheme()))
                .setURI(url.getRawQuery() == null ? url.getRawPath() : url.getRawPath() + "?" + url.getRawQuery())
                .setFollowRedirects(false);
        call.headers().forEach(options::putHeader);
        return options;
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        var headers = new HashMap<String, String>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    /** One call from its first byte to its last. What is given up is not sent later, and holds no connection. */
    private static final class Attempt {

        private final OutgoingCall call;
        private @Nullable HttpClientRequest request;
        private boolean over;

        Attempt(OutgoingCall call) {
            this.call = call;
        }

        Future<Reply> send(HttpClientRequest ready) {
            if (!takes(ready)) {
                ready.reset();
                return Future.failedFuture("Given up before it was sent");
            }
            var answer = ready.send(Buffer.buffer(call.body()))
                    .compose(response -> bounded(ready, response))
                    .onSuccess(whole -> forget());
            CrashPoint.pass("http.afterSent");
            return answer;
        }

        private synchronized boolean takes(HttpClientRequest ready) {
            request = ready;
            return !over;
        }

        // It has its answer, so its connection is good for the next one.
        private synchronized void forget() {
            request = null;
        }

        synchronized void end() {
            over = true;
            if (request != null) {
                request.reset();
            }
        }

        private static Future<Reply> bounded(HttpClientRequest request, HttpClientResponse response) {
            Promise<Reply> whole = Promise.promise();
            var body = Buffer.buffer();
            response.handler(part -> {
                body.appendBuffer(part);
                if (body.length() > LARGEST_ANSWER) {
                    request.reset();
                    whole.tryFail("The answer is larger than 64 KiB");
                }
            });
            response.exceptionHandler(whole::tryFail);
            response.endHandler(
                    end -> whole.tryComplete(new Reply(response.statusCode(), headers(response), body.getBytes())));
            return whole.future();
        }
    }
}
