package io.amends.journeys.standin.company;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.SignedOnly;
import io.amends.journeys.standin.StandInServer;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandardWebhookVerifier;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** The stand-in for the company's own system: look-ups and remedies, for whoever signs as the company does. */
public final class CompanySystem {

    private final Mishaps lookUps = new Mishaps();
    private final Mishaps remedies = new Mishaps();
    private final Mishaps readBacks = new Mishaps();
    private final EffectLog log;
    private final RemedyApi remedyApi;
    private final Warehouse warehouse;
    private final URI address;

    private CompanySystem(Vertx vertx, StandInSettings settings, Clock clock) {
        log = new EffectLog(clock);
        Customers customers = new Customers(clock.instant());
        SignedOnly signedOnly = new SignedOnly(new StandardWebhookVerifier(settings.companySecret(), clock));
        Router router = StandInServer.router(vertx);
        new LookUpApi(customers, log, lookUps).addTo(router, signedOnly);
        remedyApi = new RemedyApi(customers, log, remedies, readBacks);
        remedyApi.addTo(router, signedOnly);
        warehouse = Warehouse.open(vertx, router, signedOnly, customers, clock);
        address = StandInServer.listen(vertx, settings.ports().host(), settings.ports().company(), router);
    }

    public static CompanySystem start(Vertx vertx, StandInSettings settings, Clock clock) {
        return new CompanySystem(vertx, settings, clock);
    }

    public URI address() {
        return address;
    }

    /** What goes wrong with the next look-ups. */
    public Mishaps lookUps() {
        return lookUps;
    }

    /** What goes wrong with the next orders; a lost answer is one whose effect happened. */
    public Mishaps remedies() {
        return remedies;
    }

    /** What goes wrong when somebody asks how an order ended. */
    public Mishaps readBacks() {
        return readBacks;
    }

    /** From now on three in ten calls are answered badly, and one order in ten loses its answer; one seed, one sequence. */
    public void fallsOnBadTimes(long seed) {
        remedyApi.live(new BadTimes(log, seed));
    }

    /** All is well again. */
    public void recovers() {
        remedyApi.live(null);
    }

    /** Another system of the company. */
    public Warehouse warehouse() {
        return warehouse;
    }

    /** All that ever happened to customers, in order. */
    public List<Effect> effects() {
        return log.effects();
    }
}
