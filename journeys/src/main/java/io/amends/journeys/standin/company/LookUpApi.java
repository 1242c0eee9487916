package io.amends.journeys.standin.company;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Mishaps;
import io.amends.journeys.standin.Requests;
import io.amends.journeys.standin.SignedOnly;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Finds a customer by number and postcode together: whoever knows one of them only learns nothing. */
final class LookUpApi {

    private final Customers customers;
    private final EffectLog log;
    private final Mishaps mishaps;

    LookUpApi(Customers customers, EffectLog log, Mishaps mishaps) {
        this.customers = customers;
        this.log = log;
        this.mishaps = mishaps;
    }

    void addTo(Router router, SignedOnly signedOnly) {
        router.post("/look-ups/customer").handler(signedOnly).handler(this::lookUp);
        router.post("/look-ups/:code").handler(signedOnly).handler(this::lookUpMore);
    }

    private void lookUp(RoutingContext call) {
        JsonObject data = Requests.dataIn(call);
        mishaps.happenTo(call, () -> find(data), new BadDay(LookUpApi::nobody));
    }

    /** What else a community manager may want to know of a verified customer. */
    private void lookUpMore(RoutingContext call) {
        String number = Requests.dataIn(call).getString("customerNumber", "");
        mishaps.happenTo(call, () -> more(call.pathParam("code"), number), new BadDay(LookUpApi::nobody));
    }

    private Answer more(String code, String number) {
        return customers.numbered(number)
                .map(customer -> switch (code) {
                    case "account" -> Answer.of(200, Facts.ofAccount(customer));
                    case "line" -> Answer.of(200, Facts.ofLine(customer));
                    case "orders" -> Answer.of(200, Facts.ofOrders(customer));
                    case "earlier-remedies" -> Answer.of(200, Facts.ofRemedies(log.latestOn(number)));
                    case "affected" -> Answer.of(200, Facts.ofAffected(customers.like(customer)));
                    default -> Answer.error(404, "no-such-look-up");
                })
                .orElseGet(LookUpApi::nobody);
    }

    private Answer find(JsonObject data) {
        return customers.find(data.getString("number", ""), data.getString("postcode", ""))
                .map(customer -> Answer.of(200, customer.json(log.latestOn(customer.number()))))
                .orElseGet(LookUpApi::nobody);
    }

    private static Answer nobody() {
        return Answer.error(404, "no-such-customer");
    }
}
