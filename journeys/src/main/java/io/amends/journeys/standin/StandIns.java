package io.amends.journeys.standin;

import java.time.Clock;
import java.util.concurrent.CompletionException;

import io.amends.journeys.standin.company.CompanySystem;
import io.amends.journeys.standin.partner.Partner;
import io.amends.journeys.standin.x.XNetwork;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;

/** The three stand-ins of one deployment: the network X, the company's own system and one integration partner. */
public final class StandIns implements AutoCloseable {

    private final Vertx vertx;
    private final XNetwork network;
    private final CompanySystem company;
    private final Partner partner;

    private StandIns(Vertx vertx, StandInSettings settings, Clock clock) {
        this.vertx = vertx;
        this.network = XNetwork.start(vertx, settings, clock);
        this.company = CompanySystem.start(vertx, settings, clock);
        this.partner = Partner.start(vertx, settings, clock);
    }

    /** Listens on all three ports when it returns; when one of them is taken it fails and leaves none open. */
    public static StandIns start(StandInSettings settings) {
        return start(settings, Clock.systemUTC());
    }

    static StandIns start(StandInSettings settings, Clock clock) {
        Vertx vertx = Vertx.vertx(withoutTemporaryFiles());
        try {
            return new StandIns(vertx, settings, clock);
        } catch (RuntimeException refusal) {
            close(vertx);
            throw refusal;
        }
    }

    private static VertxOptions withoutTemporaryFiles() {
        var files = new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        return new VertxOptions().setFileSystemOptions(files);
    }

    public XNetwork network() {
        return network;
    }

    public CompanySystem company() {
        return company;
    }

    public Partner partner() {
        return partner;
    }

    @Override
    public void close() {
        close(vertx);
    }

    private static void close(Vertx vertx) {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException unclean) {
            throw new IllegalStateException("The stand-ins did not stop cleanly", unclean.getCause());
        }
    }
}
