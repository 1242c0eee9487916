package io.amends.followups.oncall.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.amends.followups.oncall.domain.Channel;

/** One for each channel. */
@ApplicationScoped
class Carriers {

    private final Map<Channel, Carrier> byChannel;

    Carriers(Instance<Carrier> all) {
        this.byChannel = new EnumMap<>(all.stream().collect(toMap(Carrier::channel, identity())));
    }

    Carrier of(Channel channel) {
        var carrier = byChannel.get(channel);
        if (carrier == null) {
            throw new IllegalStateException("Nobody carries " + channel);
        }
        return carrier;
    }
}
