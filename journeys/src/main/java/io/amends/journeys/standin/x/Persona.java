package io.amends.journeys.standin.x;

import java.util.List;

/** One of the people, to be played by a test or by the demo. */
public final class Persona {

    private final Person person;
    private final People people;
    private final Activity activity;

    Persona(Person person, People people, Activity activity) {
        this.person = person;
        this.people = people;
        this.activity = activity;
    }

    public Person profile() {
        return person;
    }

    /** The id of the new post; it reaches the app when it mentions the brand. */
    public String posts(String text) {
        return publish(new Draft(text, null, null));
    }

    public String replies(String toPost, String text) {
        return publish(new Draft(text, toPost, null));
    }

    public String quotes(String post, String text) {
        return publish(new Draft(text, null, post));
    }

    /** The id of the new direct message to the brand. */
    public String writes(String text) {
        return activity.write(person, people.brand(), text).id();
    }

    public void deletes(String post) {
        activity.delete(person, post);
    }

    /** From now on the brand may not send them direct messages. */
    public void refusesMessages() {
        people.closeMessagesOf(person);
    }

    /** Their posts, the brand's replies to them and the direct messages both ways, oldest first. */
    public List<Item> sees() {
        return activity.seenBy(person);
    }

    private String publish(Draft draft) {
        return switch (activity.publish(person, draft)) {
            case Publication.Published published -> published.post().id();
            case Publication.Refused refused -> throw new IllegalArgumentException("X refuses it: " + refused.reason());
        };
    }
}
