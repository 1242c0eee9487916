package io.amends.channels.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class XConfigTest {

    private static final Map<String, String> COMPLETE = Map.of("amends.x.consumer-secret", "secret",
            "amends.x.api-url", "https://api.x.com", "amends.x.access-token", "token", "amends.x.user-id", "17");

    @Test
    void isCompleteWithSecretsAndIds() {
        assertThat(read(COMPLETE).consumerSecret()).isEqualTo("secret");
    }

    @Test
    @DisplayName("input-A6 Without a secret there is no start")
    void refusesAnEmptySecret() {
        var incomplete = new HashMap<>(COMPLETE);
        incomplete.put("amends.x.consumer-secret", "");
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> read(incomplete))
                .withMessageContaining("amends.x.consumer-secret");
    }

    private static XConfig read(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(XConfig.class)
                .build()
                .getConfigMapping(XConfig.class);
    }
}
