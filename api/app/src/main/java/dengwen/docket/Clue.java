package dengwen.docket;

import dengwen.intake.PlainFacets;
import dengwen.intake.ReportFiled;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import dengwen.routing.Urgency;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report on the docket of the desk that leads, from its filing on. */
@Entity
class Clue {

    /** Where a clue without an open deadline stands in the queue: behind all others. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @EmbeddedId
    private ClueId clueId;

    @Embedded
    private DeskCode desk;

    /** What the queue has it under; its indexes know no other state. */
    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private QueueState state;

    /** Null while that says it all. */
    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable ClueState procedureState;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    private @Nullable Urgency urgency;

    @Convert(converter = FacetsText.class)
    @Column(columnDefinition = "longtext")
    private @Nullable PlainFacets facets;

    @Column(length = 2)
    private @Nullable String field;

    private LocalDate receivedOn;
    private @Nullable Integer receivedHour;
    private int sizeClass;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "assignee", length = 32))
    private @Nullable OfficerName assignee;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Duty dueDuty;

    private LocalDate dueOn;
    private @Nullable LocalDateTime dueAt;

    @Column(length = 32)
    private String lastType;

    @Column(length = 20)
    private String lastAt;

    @Column(length = 48)
    private String duePlace;

    @Column(length = 48)
    private String receivedPlace;

    @Column(length = 48)
    private String movedPlace;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private @Nullable ClueKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable IdentityVerification identityVerification;

    /** Written by {@link Headlines} alone, beside the deeds: a deed under way must not put an older one back. */
    @Column(insertable = false, updatable = false)
    private @Nullable Integer headlineVersion;

    @Column(insertable = false, updatable = false, columnDefinition = "varbinary(2048)")
    private byte @Nullable [] headline;

    @Version
    private int version;

    /** For Hibernate. */
    protected Clue() {}

    /** @param receivedHour null unless the urgency counts hours */
    Clue(ReportFiled filed, DeskCode desk, @Nullable Integer receivedHour, List<Deadline> deadlines) {
        this.clueId = filed.clue();
        this.desk = desk;
        this.state = QueueState.RECEIVED;
        this.facets = filed.facets();
        if (filed.facets() != null) {
            this.urgency = filed.facets().urgency();
            this.field = filed.facets().field();
            this.identityVerification =
                    filed.facets().mode() == PlainFacets.Mode.NAMED ? IdentityVerification.NOT_DONE : null;
        }
        this.receivedOn = filed.on();
        this.receivedHour = receivedHour;
        this.sizeClass = filed.size();
        this.lastType = "filed";
        this.lastAt = filed.on().toString();
        this.dueOn = NEVER;
        this.duePlace = QueueOrder.place(dueBy(), clueId);
        this.receivedPlace = QueueOrder.place(receivedOn, clueId);
        this.movedPlace = QueueOrder.place(lastAt, clueId);
        await(deadlines);
    }

    /** Goes where a step leads. */
    void take(Move move) {
        state = move.to().queue();
        procedureState = state.name().equals(move.to().name()) ? null : move.to();
    }

    void assign(OfficerName officer) {
        assignee = officer;
    }

    /** Notes the newest event. @param at as the event has it */
    void note(String type, String at) {
        lastType = type;
        lastAt = at;
        movedPlace = QueueOrder.place(at, clueId);
    }

    /** Takes its place in the queue by the nearest deadline that still runs, and its deadlines along. */
    void await(List<Deadline> deadlines) {
        deadlines.forEach(deadline -> deadline.follow(desk, assignee));
        Deadline nearest = Deadline.nearest(deadlines);
        dueDuty = nearest == null ? null : nearest.duty();
        dueOn = nearest == null ? NEVER : nearest.dueOn();
        dueAt = nearest == null ? null : nearest.dueAt();
        duePlace = QueueOrder.place(dueBy(), clueId);
    }

    /** Notes what the desk took it for. */
    void accept(ClueKind as) {
        kind = as;
    }

    /** Notes what its contact said. @throws NotFound when it was filed without a name */
    void verify(IdentityVerification result) {
        if (identityVerification == null) {
            throw new NotFound();
        }
        identityVerification = identityVerification.after(result);
    }

    /**
     * Goes up to the superior's desk. What was readable of it in the district goes; the headline, whose columns are not this
     * row's to write, goes by {@link Headlines#destroy}. That its contact has denied it holds for good, above too.
     */
    void goUp(DeskCode superior) {
        desk = superior;
        urgency = null;
        facets = null;
        field = null;
        receivedHour = null;
        assignee = null;
        kind = null;
        identityVerification = identityVerification == IdentityVerification.DENIED ? IdentityVerification.DENIED : null;
    }

    ClueId clueId() {
        return clueId;
    }

    DeskCode desk() {
        return desk;
    }

    ClueState state() {
        return procedureState == null ? ClueState.valueOf(state.name()) : procedureState;
    }

    QueueState queueState() {
        return state;
    }

    @Nullable
    Urgency urgency() {
        return urgency;
    }

    @Nullable
    PlainFacets facets() {
        return facets;
    }

    /** Whether the reporter gave a name; on the sealed path nobody can tell. */
    boolean isNamed() {
        return facets != null && facets.mode() != PlainFacets.Mode.ANONYMOUS;
    }

    @Nullable
    String field() {
        return field;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    Integer receivedHour() {
        return receivedHour;
    }

    int sizeClass() {
        return sizeClass;
    }

    @Nullable
    OfficerName assignee() {
        return assignee;
    }

    @Nullable
    Duty dueDuty() {
        return dueDuty;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDateTime dueAt() {
        return dueAt;
    }

    /** The last second in which nothing is overdue. */
    Instant dueBy() {
        return dueAt == null
                ? DueStretch.lastSecond(dueOn)
                : dueAt.atZone(Days.ZONE).toInstant();
    }

    String duePlace() {
        return duePlace;
    }

    String receivedPlace() {
        return receivedPlace;
    }

    String movedPlace() {
        return movedPlace;
    }

    @Nullable
    ClueKind kind() {
        return kind;
    }

    /** Null for a report without a name. */
    @Nullable
    IdentityVerification identityVerification() {
        return identityVerification;
    }

    @Nullable
    Headline headline() {
        return headlineVersion == null || headline == null ? null : new Headline(headlineVersion, headline);
    }

    String lastType() {
        return lastType;
    }

    String lastAt() {
        return lastAt;
    }
}
