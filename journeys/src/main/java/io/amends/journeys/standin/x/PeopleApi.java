package io.amends.journeys.standin.x;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.standin.Answer;
import io.amends.journeys.standin.Requests;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The side of the people, instead of the app on their phones. The real network has nothing like it. */
final class PeopleApi {

    private final People people;
    private final Activity activity;

    PeopleApi(People people, Activity activity) {
        this.people = people;
        this.activity = activity;
    }

    void addTo(Router router) {
        router.get("/people").handler(call -> everybody().send(call));
        router.get("/people/:handle").handler(call -> view(call).send(call));
        router.post("/people/:handle/posts").handler(call -> write(call, this::post).send(call));
        router.post("/people/:handle/messages").handler(call -> write(call, this::message).send(call));
        router.delete("/people/:handle/posts/:id").handler(call -> delete(call).send(call));
    }

    private Answer everybody() {
        JsonArray items = new JsonArray();
        people.customers().forEach(person -> items.add(
                JsonObject.of("handle", person.handle(), "name", person.name())));
        return Answer.items(items);
    }

    private Answer view(RoutingContext call) {
        return people.find(call.pathParam("handle"))
                .map(person -> Answer.of(200, new JsonObject()
                        .put("handle", person.handle())
                        .put("name", person.name())
                        .put("items", itemsSeenBy(person))))
                .orElseGet(XProblem::notFound);
    }

    private JsonArray itemsSeenBy(Person person) {
        JsonArray items = new JsonArray();
        activity.seenBy(person).forEach(item -> items.add(json(item)));
        return items;
    }

    private JsonObject json(Item item) {
        Person author = item.author();
        return new JsonObject()
                .put("id", item.id())
                .put("kind", item instanceof Post ? "POST" : "DM")
                .put("author", new JsonObject()
                        .put("handle", author.handle())
                        .put("name", author.name())
                        .put("brand", author.brand()))
                .put("text", item.shownText())
                .put("at", item.at().toString())
                .put("inReplyTo", parentOf(item))
                .put("delivered", activity.isDelivered(item));
    }

    private static @Nullable String parentOf(Item item) {
        return item instanceof Post post && post.inReplyTo() != null ? post.inReplyTo().id() : null;
    }

    private Answer write(RoutingContext call, Function<Written, Answer> action) {
        JsonObject body = Requests.objectIn(call).orElseGet(JsonObject::new);
        return people.findOrJoin(call.pathParam("handle"))
                .filter(person -> !person.brand())
                .map(person -> action.apply(new Written(person, body)))
                .orElseGet(XProblem::notFound);
    }

    private Answer post(Written written) {
        Publication publication = activity.publish(written.author(), written.draft());
        return switch (publication) {
            case Publication.Published published -> created(published.post());
            case Publication.Refused refused -> XProblem.of(refused.reason());
        };
    }

    private Answer message(Written written) {
        Draft draft = written.draft();
        if (draft.text().isBlank()) {
            return XProblem.of(Publication.Refusal.EMPTY);
        }
        return created(activity.write(written.author(), people.brand(), draft.text()));
    }

    private static Answer created(Item item) {
        return Answer.of(201, JsonObject.of("id", item.id()));
    }

    private Answer delete(RoutingContext call) {
        return people.find(call.pathParam("handle"))
                .flatMap(person -> activity.delete(person, call.pathParam("id")))
                .map(gone -> Answer.empty(204))
                .orElseGet(XProblem::notFound);
    }

    private record Written(Person author, JsonObject body) {

        Draft draft() {
            return new Draft(body.getString("text", ""), body.getString("inReplyTo"), body.getString("quotes"));
        }
    }
}
