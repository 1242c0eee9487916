package io.amends.journeys.launcher;

import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** One origin for the browser in front of everything, with the routes that the Ingress has in a cluster. */
final class Gateway implements AutoCloseable {

    private static final int CONNECTIONS = 200;

    private static final FileSystemOptions WITHOUT_CACHE = new FileSystemOptions()
            .setFileCachingEnabled(false)
            .setClassPathResolvingEnabled(false);

    private final Vertx vertx;

    private Gateway(Vertx vertx) {
        this.vertx = vertx;
    }

    static Gateway start(StackSettings settings) {
        return start(settings, List.of());
    }

    /** In front of several replicas it sends one request after the other to the next of them. */
    static Gateway start(StackSettings settings, List<Replica> replicas) {
        var gateway = new Gateway(Vertx.vertx(new VertxOptions().setFileSystemOptions(WITHOUT_CACHE)));
        try {
            gateway.listen(settings, replicas);
            return gateway;
        } catch (CompletionException e) {
            gateway.close();
            throw new CannotStart("The gateway cannot listen on port " + settings.ports().of(Port.ORIGIN) + ".", e.getCause());
        }
    }

    private void listen(StackSettings settings, List<Replica> replicas) {
        var options = new HttpServerOptions().setHttp2ClearTextEnabled(false).setHost("127.0.0.1")
                .setPort(settings.ports().of(Port.ORIGIN));
        vertx.createHttpServer(options)
                .requestHandler(routes(settings, replicas))
                .listen()
                .toCompletionStage().toCompletableFuture().join();
    }

    private Router routes(StackSettings settings, List<Replica> replicas) {
        var router = Router.router(vertx);
        for (Route route : Route.values()) {
            var proxy = proxy(route, targets(route, settings, replicas));
            router.route(route.prefix()).handler(context -> proxy.handle(context.request()));
            router.route(route.prefix() + "/*").handler(context -> proxy.handle(context.request()));
        }
        String configuration = configuration(settings);
        router.get("/config.json").handler(context -> json(context, configuration));
        console(router, settings.repository().resolve("console/dist"));
        return router;
    }

    private static List<SocketAddress> targets(Route route, StackSettings settings, List<Replica> replicas) {
        var ports = replicas.stream().filter(replica -> replica.service().port() == route.target()).map(Replica::port).toList();
        return (ports.isEmpty() ? List.of(settings.ports().of(route.target())) : ports).stream()
                .map(port -> SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .toList();
    }

    private HttpProxy proxy(Route route, List<SocketAddress> targets) {
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
        var turn = new AtomicInteger();
        var proxy = HttpProxy.reverseProxy(client).originSelector(
                request -> Future.succeededFuture(targets.get(Math.floorMod(turn.getAndIncrement(), targets.size()))));
        return proxy.addInterceptor(new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                context.request().setURI(route.targetUri(context.request().getURI()));
                return context.sendRequest();
            }
        });
    }

    /** What the console needs to know before anybody has logged in. */
    private static String configuration(StackSettings settings) {
        var configuration = new JsonObject().put("authority", settings.issuer()).put("clientId", "console");
        if (settings.parts().contains(Part.STAND_INS)) {
            configuration.put("standInNetwork", Route.NETWORK.prefix()).put("brandHandle", "VlinderHelpt");
        }
        return configuration.encode();
    }

    private static void json(RoutingContext context, String body) {
        context.response().putHeader("Content-Type", "application/json").putHeader("Cache-Control", "no-cache").end(body);
    }

    /** An address without a file behind it, such as /tickets/…, is the business of the page that the console is. */
    private static void console(Router router, Path folder) {
        router.get().handler(StaticHandler.create(FileSystemAccess.ROOT, folder.toString()).setCachingEnabled(false));
        router.get().handler(context -> {
            if (context.normalizedPath().contains(".")) {
                context.response().setStatusCode(HttpURLConnection.HTTP_NOT_FOUND).end("There is no such file.\n");
            } else {
                context.reroute("/index.html");
            }
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
