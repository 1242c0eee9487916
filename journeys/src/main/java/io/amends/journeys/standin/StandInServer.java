package io.amends.journeys.standin;

import java.net.URI;
import java.util.concurrent.CompletionException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/** A small HTTP server. */
public final class StandInServer {

    private static final int BODY_LIMIT = 1 << 20;

    private StandInServer() {
    }

    /** A router whose handlers find the whole body, as it came over the wire. */
    public static Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT));
        return router;
    }

    /** The address at which the router answers from now on. */
    public static URI listen(Vertx vertx, String host, int port, Router router) {
        HttpServerOptions options = new HttpServerOptions().setHost(host).setPort(port);
        try {
            HttpServer server = vertx.createHttpServer(options)
                    .requestHandler(router)
                    .listen()
                    .toCompletionStage().toCompletableFuture().join();
            return URI.create("http://" + host + ":" + server.actualPort());
        } catch (CompletionException refusal) {
            throw new IllegalStateException("A stand-in cannot listen on port " + port, refusal.getCause());
        }
    }
}
