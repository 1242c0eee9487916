package io.amends.foundation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.foundation.http.Destinations.DestinationNotAllowed;

@DisplayName("control-9 A call goes")
class DestinationsTest {

    private static final String PUBLIC = "93.184.216.34";

    private final Destinations destinations = knowing(Map.of("company.example.com", List.of(PUBLIC),
            "both.example.com", List.of(PUBLIC, "127.0.0.1"), "kubernetes.default.svc", List.of("10.96.0.1"),
            "named.internal", List.of("10.1.2.3")));

    @Test
    @DisplayName("by https to a public name, to the address that was checked")
    void goesToAPublicName() throws Exception {
        assertThat(destinations.check(URI.create("https://company.example.com/x")).getAddress().getHostAddress())
                .isEqualTo(PUBLIC);
        assertThat(destinations.admit("https://company.example.com")).isTrue();
    }

    @Test
    @DisplayName("to a private address only where host and port are named")
    void goesToWhatIsNamed() throws Exception {
        assertThat(destinations.admit("http://named.internal:8092/amends")).isTrue();
        assertThat(destinations.admit("http://named.internal:8093/amends")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
            "http://company.example.com", "ftp://company.example.com", "company.example.com", "https://", "https:company",
            "file:///etc/passwd", "gopher://company.example.com", "https://user:pw@company.example.com",
            "https://user@company.example.com" })
    @DisplayName("input-E1 E2 nowhere but by https and without a user")
    void goesNowhereElse(String url) throws Exception {
        assertThat(destinations.admit(url)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "127.0.0.1", "127.1", "0177.0.0.1", "2130706433", "0x7f000001", "0x7f.1", "[::1]",
            "[::ffff:127.0.0.1]", "0.0.0.0", "localhost", "localhost.", "127.0.0.1.", "company.example.com.",
            "xn--cmpany-9uf.example.com", "c\u043empany.example.com", "93.184.216.34", "kubernetes.default.svc" })
    @DisplayName("input-E3 E7 to no number and to no other way of writing a name")
    void goesToNoNumber(String host) throws Exception {
        assertThat(destinations.admit("https://" + host + "/")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
            "100.127.255.255", "169.254.169.254", "127.0.0.1", "0.0.0.0", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1",
            "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
            "fd00:ec2::254", "fc00::1", "fe80::1", "ff02::1", "64:ff9b::a00:1", "64:ff9b:1::1", "2001:db8::1", "2002:7f00:1::",
            "3fff::1", "5f00::1", "2001::1", "::ffff:10.0.0.1", "::127.0.0.1" })
    @DisplayName("input-E4 to no name that leads to one of our own kind")
    void goesToNoPrivateAddress(String address) throws Exception {
        assertThat(knowing(Map.of("evil.example.com", List.of(address))).admit("https://evil.example.com/")).isFalse();
    }

    @Test
    @DisplayName("input-E5 to no name with one public and one private address")
    void goesNowhereHalfWay() throws Exception {
        assertThat(destinations.admit("https://both.example.com/")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = { 22, 80, 5432, 8443, 9092 })
    @DisplayName("input-E7 to no other port")
    void goesToNoOtherPort(int port) throws Exception {
        assertThat(destinations.admit("https://company.example.com:" + port + "/")).isFalse();
    }

    @Test
    @DisplayName("fault-F24 input-E6 no longer where it might go before, when the name leads somewhere else")
    void looksAgainAtEachCall() throws Exception {
        // given
        var answers = new ArrayDeque<>(List.of(PUBLIC, "127.0.0.1"));
        var changing = new Destinations(Optional.empty(), host -> new InetAddress[] { address(answers.remove()) });

        // when
        boolean admitted = changing.admit("https://rebind.example.com/");

        // then
        assertThat(admitted).isTrue();
        assertThatThrownBy(() -> changing.check(URI.create("https://rebind.example.com/")))
                .isInstanceOf(DestinationNotAllowed.class);
    }

    @Test
    @DisplayName("and of a name that nobody knows it is said so")
    void saysThatNobodyKnows() {
        assertThatThrownBy(() -> destinations.admit("https://nobody.example.com/")).isInstanceOf(UnknownHostException.class);
    }

    private static Destinations knowing(Map<String, List<String>> names) {
        return new Destinations(Optional.of(Set.of("named.internal:8092")), host -> {
            if (!names.containsKey(host)) {
                throw new UnknownHostException(host);
            }
            return names.get(host).stream().map(DestinationsTest::address).toArray(InetAddress[]::new);
        });
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
