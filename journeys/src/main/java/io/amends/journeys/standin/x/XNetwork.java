package io.amends.journeys.standin.x;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.StandInServer;
import io.amends.journeys.standin.StandInSettings;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** The stand-in for X: what the brand calls, what people do, and what the app is told. */
public final class XNetwork {

    private final Mishaps mishaps = new Mishaps();
    private final People people;
    private final Deliveries deliveries;
    private final Activity activity;
    private final URI address;

    private XNetwork(Vertx vertx, StandInSettings settings, Clock clock) {
        StandInSettings.Network own = settings.network();
        Snowflakes ids = new Snowflakes(clock);
        people = new People(own.brand(), ids);
        deliveries = new Deliveries(vertx, new XSignature(own.consumerSecret()));
        activity = new Activity(new Timeline(people, ids, clock), new ActivityEvents(people), deliveries);
        Router router = StandInServer.router(vertx);
        new XApi(people, activity, mishaps, new XProblem.BadDay(clock), own.accessToken()).addTo(router);
        new PeopleApi(people, activity).addTo(router);
        address = StandInServer.listen(vertx, settings.ports().host(), settings.ports().network(), router);
    }

    public static XNetwork start(Vertx vertx, StandInSettings settings, Clock clock) {
        XNetwork network = new XNetwork(vertx, settings, clock);
        URI webhook = settings.network().webhook();
        if (webhook != null) {
            network.deliverTo(webhook);
        }
        return network;
    }

    /** Base of X API v2 and of the side of the people. */
    public URI address() {
        return address;
    }

    /** What goes wrong with the brand's next calls of the API. */
    public Mishaps mishaps() {
        return mishaps;
    }

    /** Sends events there from now on, after a challenge. */
    public void deliverTo(URI webhook) {
        deliveries.goTo(webhook);
    }

    /** Keeps all events back until they are released. */
    public void holdDeliveries() {
        deliveries.hold();
    }

    public void releaseDeliveries() {
        deliveries.release();
    }

    /** How many events the app has not taken yet. */
    public int pendingDeliveries() {
        return deliveries.pending();
    }

    /** Somebody on the network, who joins it when nobody has that handle yet. */
    public Persona person(String handle) {
        return people.findOrJoin(handle)
                .map(person -> new Persona(person, people, activity))
                .orElseThrow(() -> new IllegalArgumentException("Nobody on X can be called " + handle));
    }

    /** Every post that the brand ever published, for all the world to read. */
    public List<Post> publicLog() {
        return logOf(Post.class);
    }

    /** Every direct message that the brand ever sent. */
    public List<DirectMessage> privateLog() {
        return logOf(DirectMessage.class);
    }

    private <T extends Item> List<T> logOf(Class<T> kind) {
        return activity.writtenBy(people.brand()).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
