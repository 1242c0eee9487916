package io.amends.foundation.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

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

    private final Vertx vertx;
    private final Destinations destinations;
    private final HttpClient client;

    GuardedHttp(Vertx vertx, Destinations destinations) {
        this.vertx = vertx;
        this.destinations = destinations;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(5_000)
                .setMaxPoolSize(20)
                .setDecompressionSupported(false));
    }

    /** Fails when there is no whole answer in time: whether the call took effect is then not known. */
    public Uni<Reply> call(OutgoingCall call) {
        var url = URI.create(call.url());
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> destinations.check(url), false)
                .compose(address -> client.request(options(call, url, address)))
                .compose(request -> send(request, call))
                .toCompletionStage())
                .ifNoItem().after(call.deadline()).fail();
    }

    private static RequestOptions options(OutgoingCall call, URI url, InetSocketAddress address) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setServer(SocketAddress.inetSocketAddress(address.getPort(), address.getAddress().getHostAddress()))
                .setHost(url.getHost())
                .setPort(address.getPort())
                .setSsl("https".equals(url.getScheme()))
                .setURI(url.getRawQuery() == null ? url.getRawPath() : url.getRawPath() + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(call.deadline().toMillis());
        call.headers().forEach(options::putHeader);
        return options;
    }

    private static Future<Reply> send(HttpClientRequest request, OutgoingCall call) {
        var answer = request.send(Buffer.buffer(call.body())).compose(response -> bounded(request, response));
        CrashPoint.pass("http.afterSent");
        return answer;
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
        response.endHandler(end -> whole.tryComplete(new Reply(response.statusCode(), headers(response), body.getBytes())));
        return whole.future();
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        var headers = new HashMap<String, String>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }
}
