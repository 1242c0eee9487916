package io.amends.journeys.standin.company;

import java.time.Clock;
import java.util.List;

import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.SignedOnly;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/**
 * Another system of the company, behind the same door and with effects of its own. At times it takes calls and says nothing.
 */
public final class Warehouse {

    /** Where it begins behind the address of the company. */
    public static final String PATH = "/warehouse";

    private final EffectLog log;
    private volatile boolean hangs;

    private Warehouse(EffectLog log) {
        this.log = log;
    }

    static Warehouse open(Vertx vertx, Router door, SignedOnly signedOnly, Customers customers, Clock clock) {
        var warehouse = new Warehouse(new EffectLog(clock));
        Router own = Router.router(vertx);
        own.route().handler(call -> {
            // Silence, until the caller's own deadline ends it.
            if (!warehouse.hangs) {
                call.next();
            }
        });
        new RemedyApi(customers, warehouse.log, new Mishaps(), new Mishaps()).addTo(own, signedOnly);
        door.route(PATH + "/*").subRouter(own);
        return warehouse;
    }

    /** From now on. */
    public void hangs() {
        hangs = true;
    }

    /** All is well again. */
    public void recovers() {
        hangs = false;
    }

    /** All that it ever did, in order. */
    public List<Effect> effects() {
        return log.effects();
    }
}
