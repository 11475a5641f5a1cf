package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Role;
import dengwen.seal.MembershipStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** That an officer belongs to a desk with these keys and roles: said by the manifest, or by two members. */
@Entity
class Statement {

    @Id
    @Column(length = 64)
    private String hash;

    @Embedded
    private DeskCode desk;

    @Embedded
    private OfficerName officer;

    @Column(length = 2100)
    private String recipient;

    @Column(length = 44)
    private String sigKey;

    @Column(length = 64)
    private String roles;

    private LocalDate fromDay;

    private LocalDate toDay;

    private boolean firstMember;

    private boolean confirmed;

    @Version
    private long version;

    /** For Hibernate. */
    protected Statement() {}

    private Statement(MembershipStatement stated, boolean firstMember) {
        this.hash = HexFormat.of().formatHex(stated.hash());
        this.desk = new DeskCode(stated.desk());
        this.officer = new OfficerName(stated.user());
        this.recipient = stated.recipient().toString();
        this.sigKey = KeyText.of(stated.sigKey());
        this.roles = String.join(",", stated.roles());
        this.fromDay = LocalDate.parse(stated.from());
        this.toDay = LocalDate.parse(stated.to());
        this.firstMember = firstMember;
        this.confirmed = firstMember;
    }

    static Statement ofManifest(MembershipStatement stated) {
        return new Statement(stated, true);
    }

    static Statement ofMembers(MembershipStatement stated) {
        return new Statement(stated, false);
    }

    String hash() {
        return hash;
    }

    DeskCode desk() {
        return desk;
    }

    OfficerName officer() {
        return officer;
    }

    boolean firstMember() {
        return firstMember;
    }

    void confirm() {
        confirmed = true;
    }

    boolean confirmed() {
        return confirmed;
    }

    boolean activeOn(LocalDate day) {
        return confirmed && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    Membership membership() {
        return new Membership(desk, roleNames().stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    Seat seat() {
        return new Seat(desk, roleNames(), fromDay, toDay);
    }

    /** The statement as it was signed. */
    Stated stated() {
        return new Stated(1, desk, officer, recipient, sigKey, roleNames(), fromDay, toDay);
    }

    private List<String> roleNames() {
        return Arrays.asList(roles.split(","));
    }
}
