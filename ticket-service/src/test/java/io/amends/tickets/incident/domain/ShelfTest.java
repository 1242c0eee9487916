package io.amends.tickets.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A21 Prints on a shelf")
class ShelfTest {

    private static final List<Print> PRINTS = List.of("internet plat in 3511", "My internet is down since 21:40",
            "internet is down again in 3511 AB", "Order 123456 never came", "order 123456: where is my parcel?", "",
            "€45 twice")
            .stream().map(Print::of).toList();

    @Test
    void areAsAlikeAsOneByOne() {
        // given
        var shelf = new Shelf(PRINTS.size());
        for (int place = 0; place < PRINTS.size(); place++) {
            shelf.put(place, PRINTS.get(place));
        }

        // when, then
        for (var print : PRINTS) {
            for (int place = 0; place < PRINTS.size(); place++) {
                var there = PRINTS.get(place);
                assertThat(shelf.likeness(print, place)).isEqualTo(print.likenessTo(there));
                assertThat(shelf.isAlike(print, place)).isEqualTo(Likeness.isAlike(print.likenessTo(there)));
            }
        }
    }

    @Test
    void giveTheirPlaceToTheNext() {
        // given
        var shelf = new Shelf(1);
        shelf.put(0, PRINTS.get(0));

        // when
        shelf.put(0, PRINTS.get(3));

        // then
        assertThat(shelf.likeness(PRINTS.get(4), 0)).isEqualTo(PRINTS.get(4).likenessTo(PRINTS.get(3)));
    }
}
