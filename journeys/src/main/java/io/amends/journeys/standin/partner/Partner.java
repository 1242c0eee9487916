package io.amends.journeys.standin.partner;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.Requests;
import io.amends.journeys.standin.SignedOnly;
import io.amends.journeys.standin.StandInServer;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandardWebhookVerifier;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The stand-in for an integration partner, and for the pager of the house: it keeps every webhook that it can verify. */
public final class Partner {

    private final List<Receipt> received = new CopyOnWriteArrayList<>();
    private final List<Receipt> pages = new CopyOnWriteArrayList<>();
    private final Mishaps mishaps = new Mishaps();
    private final Clock clock;
    private final URI address;

    private Partner(Vertx vertx, StandInSettings settings, Clock clock) {
        this.clock = clock;
        SignedOnly signedOnly = new SignedOnly(new StandardWebhookVerifier(settings.partnerSecret(), clock));
        Router router = StandInServer.router(vertx);
        router.post("/webhooks").handler(signedOnly).handler(this::receive);
        router.post("/pages").handler(signedOnly).handler(call -> keep(call, pages).send(call));
        router.get("/received").handler(call -> all(received).send(call));
        router.get("/paged").handler(call -> all(pages).send(call));
        this.address = StandInServer.listen(vertx, settings.ports().host(), settings.ports().partner(), router);
    }

    public static Partner start(Vertx vertx, StandInSettings settings, Clock clock) {
        return new Partner(vertx, settings, clock);
    }

    /** Base address; webhooks go to {@link #webhook()}. */
    public URI address() {
        return address;
    }

    public URI webhook() {
        return address.resolve("/webhooks");
    }

    /** What goes wrong with the next webhooks; a rejection is 410 Gone, by which a partner unsubscribes. */
    public Mishaps mishaps() {
        return mishaps;
    }

    /** Everything that arrived and was genuine, in order, repeats included. */
    public List<Receipt> received() {
        return List.copyOf(received);
    }

    /** Everything that paged somebody, in order, repeats included. */
    public List<Receipt> pages() {
        return List.copyOf(pages);
    }

    private void receive(RoutingContext call) {
        mishaps.happenTo(call, () -> keep(call, received), new BadDay());
    }

    private Answer keep(RoutingContext call, List<Receipt> kept) {
        String id = call.request().getHeader("webhook-id");
        JsonObject body = Requests.objectIn(call).orElseGet(JsonObject::new);
        kept.add(new Receipt(id, body.getString("type", ""), clock.instant(), body));
        return Answer.empty(204);
    }

    private static Answer all(List<Receipt> kept) {
        JsonArray items = new JsonArray();
        kept.forEach(receipt -> items.add(receipt.json()));
        return Answer.items(items);
    }

    private record BadDay() implements Mishaps.Refusals {

        @Override
        public Answer fail() {
            return Answer.error(500, "out-of-order");
        }

        @Override
        public Answer rateLimit() {
            return Answer.error(429, "too-many-requests").with(Map.of("Retry-After", "1"));
        }

        @Override
        public Answer reject() {
            return Answer.error(410, "gone");
        }
    }
}
