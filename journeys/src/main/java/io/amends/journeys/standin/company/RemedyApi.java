package io.amends.journeys.standin.company;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.Requests;
import io.amends.journeys.standin.SignedOnly;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Takes orders for remedies, each under an id that the caller keeps when it asks again. */
final class RemedyApi {

    private final Customers customers;
    private final EffectLog log;
    private final Mishaps orders;
    private final Mishaps readBacks;
    private volatile @Nullable BadTimes badTimes;

    RemedyApi(Customers customers, EffectLog log, Mishaps orders, Mishaps readBacks) {
        this.customers = customers;
        this.log = log;
        this.orders = orders;
        this.readBacks = readBacks;
    }

    void addTo(Router router, SignedOnly signedOnly) {
        router.post("/remedies/dry-run").handler(signedOnly).handler(this::dryRun);
        router.post("/remedies").handler(signedOnly).handler(this::order);
        router.get("/remedies/:id").handler(signedOnly).handler(this::readBack);
        router.get("/effects").handler(call -> allEffects().send(call));
    }

    private void order(RoutingContext call) {
        RemedyOrder.of(Requests.dataIn(call))
                .filter(order -> order.remedyId().equals(call.request().getHeader("webhook-id")))
                .ifPresentOrElse(order -> order(call, order),
                        () -> Answer.error(400, "not-an-order-under-its-own-id").send(call));
    }

    private void order(RoutingContext call, RemedyOrder order) {
        if (badTimes instanceof BadTimes bad) {
            bad.order(call, order, () -> reject(order));
        } else {
            orders.happenTo(call, () -> carryOut(order), new BadDay(() -> reject(order)));
        }
    }

    /** From now on, or no longer. */
    void live(@Nullable BadTimes times) {
        badTimes = times;
    }

    /** What would happen, and nothing happens. */
    private void dryRun(RoutingContext call) {
        RemedyOrder.of(Requests.dataIn(call))
                .map(order -> customers.exists(order.customerNumber()) ? Answer.of(200, JsonObject.of("status", "possible"))
                        : new Outcome.Rejected("no-such-customer").answer())
                .orElseGet(() -> Answer.error(400, "not-an-order"))
                .send(call);
    }

    private Answer carryOut(RemedyOrder order) {
        boolean known = customers.exists(order.customerNumber());
        return (known ? log.execute(order) : log.reject(order, "no-such-customer")).answer();
    }

    private Answer reject(RemedyOrder order) {
        return log.reject(order, "not-possible-on-this-account").answer();
    }

    private void readBack(RoutingContext call) {
        String id = call.pathParam("id");
        Supplier<Answer> answer = () -> log.outcomeOf(id).map(RemedyApi::told).orElseGet(RemedyApi::unknown);
        if (badTimes instanceof BadTimes bad) {
            bad.question(call, id, answer);
        } else {
            readBacks.happenTo(call, answer, new BadDay(RemedyApi::unknown));
        }
    }

    /** To a question even a rejection is a good answer. */
    private static Answer told(Outcome outcome) {
        return outcome.answer().withStatus(200);
    }

    private static Answer unknown() {
        return Answer.of(404, JsonObject.of("status", "unknown"));
    }

    private Answer allEffects() {
        JsonArray items = new JsonArray();
        log.effects().forEach(effect -> items.add(effect.json()));
        return Answer.items(items);
    }
}
