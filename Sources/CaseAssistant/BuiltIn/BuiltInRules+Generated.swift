// Made by Scripts/embed-rules from the files under Rules. Do not edit.
// swift-format-ignore-file

package import CodingRules

extension BuiltInRules {
  /// What `MeaningDigest` says of the compiled files.
  package static let digest = "7477dac4f4e5a36084f89c28dd51fc660b9ccaf9a81b47638d70474cb321b148"

  package static let files: [SourceFile] = [
    SourceFile(name: "Rules/closure.rules", text: #"""
# Closing vessels: embolization and sclerotherapy, thrombin by needle, balloons that come out again.

section closure-abandoned when act is closure and approach is percutaneous and progress is not-completed

rule closure-not-completed
  outside "report the catheter placement and the angiography that qualifies, or modifier 53 on the code that was begun, as the payer wants"
  because "The vessel was not closed, so the closure itself was not done."
  source expert
  review "A stopped procedure: the record must say how far it got and why it was stopped."

section closure-not-through-the-skin when act is closure

rule closure-through-incision
  when approach is open
  outside "the operation that was done through the incision"
  because "The vessel was closed by surgery; this family is closure through the skin."
  source expert

rule closure-through-endoscope
  when approach is endoscopic
  outside "the endoscopy with its treatment of the bleeding or the varices"
  because "The vessel was closed through an endoscope; this family is closure by catheter or needle through the skin."
  source expert

section closure when act is closure and approach is percutaneous and progress is completed

rule dialysis-closure
  when territory is dialysis-circuit
  report 36909
  because "Closing the dialysis circuit or a vein that drains it has an add-on code of its own, once per encounter, however many branches."
  source medlearn-dialysis, medlearn-embolization, aoc-2024
  review "An add-on: it needs 36901-36906 on the same claim."

rule heart-closure
  when territory is heart
  outside 33340, 93582, 93580, 93590 "closures inside the heart have codes of their own"
  because "A chamber, valve or septum of the heart was closed, not a vessel of this family."
  source expert

rule cns-closure
  when territory is cns
  report 61624
  because "The treated disease lies in the brain, its coverings or the spinal cord, whichever artery leads there."
  source mma-answer, aapc-coil, aapc-brain

section head-neck-closure when act is closure and approach is percutaneous and progress is completed
  and (act is embolization or reason is not own-code)

rule head-neck-closure
  when territory is head-neck and reason is not malformation
  report 61626
  because "The treated disease lies in the head or neck, outside the brain and the spinal cord."
  source aapc-brain, aapc-carotid-body

rule head-neck-malformation
  when territory is head-neck and reason is malformation
  report 61626
  because "A malformation of the head or neck goes with the head and neck; the codes for veins of the body leave that region out."
  source solutions4mds
  review "Some report 37241 for a venous or lymphatic malformation of the head or neck."

rule cervical-spine-closure
  when territory is cervical-spine
  report 61626
  because "A bone of the cervical spine lies in the neck."
  source expert
  review "A tumor of a cervical vertebra: some report 37243."

section body-closure when act is closure and approach is percutaneous and progress is completed and territory is body

rule bleeding-closure
  when reason is bleeding
  report 37244
  because "The vessel was closed to stop bleeding or keep it from coming back; that reason outranks the lesion, the organ and the kind of vessel."
  source namas, hia, codingprime-embolization

rule lymph-leak-closure
  when reason is lymph-leak
  report 37244
  because "A leak of lymph or chyle counts with bleeding."
  source codingprime-embolization, hia

rule tumor-closure
  when reason is tumor and tumor-therapy-day is not mapping
  report 37243
  because "The blood supply was closed to treat a tumor, benign or malignant, also when the tumor is to be operated on afterwards."
  source acr-2013, web2pro-fibroids, zhealth-2014

rule organ-closure
  when reason is organ-ablation
  report 37243
  because "The blood supply was closed to destroy or shrink an organ or part of it."
  source hia, expert

rule liver-growth-closure
  when reason is liver-growth
  report 37243
  because "Portal branches were closed so that part of the liver shrinks and the rest grows before a resection."
  source expert
  review "Portal vein before resection: 37241 is defended too, since a vein without bleeding was closed."

rule protective-closure-on-treatment-day
  when reason is flow-protection and tumor-therapy-day is treatment
  report 37243
  because "Closing branches to steer the treatment belongs to the tumor treatment of the same day."
  source sir-y90-2024

rule protective-closure
  when reason is flow-protection and tumor-therapy-day is not treatment or reason is tumor
    and tumor-therapy-day is mapping
  report 37242
  because "Branches were closed ahead of the treatment day to keep beads or isotopes out of them, once per session."
  source sir-y90

rule endoleak-closure
  when reason is endoleak
  report 37242
  because "An endoleak, or a branch closed for a stent graft, is an arterial matter; it is no bleeding unless the aneurysm has ruptured."
  source medlearn-endoleak

rule arterial-lesion-closure
  when reason is arterial-lesion
  report 37242
  because "An aneurysm, fistula or other arterial lesion was closed, with no bleeding as the reason."
  source namas, medlearn-embolization

rule joint-closure
  when reason is joint-pain
  report 37242
  because "Arteries of a painful joint or tendon were closed."
  source sir-genicular

rule hemarthrosis-closure
  when reason is hemarthrosis
  report 37242
  because "Recurrent bleeding into a joint from its lining is treated as a disease of the lining."
  source sir-genicular
  review "If an active bleed was the stated immediate reason, 37244 applies."

rule weight-loss-closure
  when reason is weight-loss
  report 37242
  because "Arteries of the stomach were closed against obesity; no bleeding and no tumor."
  source expert
  review "No society position was found on closing stomach arteries for weight loss."

rule hemorrhoid-closure
  when reason is hemorrhoid
  report 37242
  because "Rectal arteries were closed for hemorrhoids without bleeding as the stated reason."
  source expert

rule venous-closure
  when reason is venous
  report 37241
  because "Veins were closed for reflux, varices or a shunt, with no bleeding as the reason."
  source namas, medlearn-embolization

rule malformation-closure
  when reason is malformation
  report 37241
  because "A venous, capillary or lymphatic malformation of the body was closed."
  source namas, medlearn-embolization

rule other-arterial-closure
  when reason is other and vessel is artery, arteriovenous
  report 37242
  because "An artery was closed for a reason other than bleeding or a tumor."
  source namas, medlearn-embolization

rule other-venous-closure
  when reason is other and vessel is vein, lymphatic
  report 37241
  because "A vein or lymph vessel was closed for a reason other than bleeding or a tumor."
  source namas, medlearn-embolization

rule closure-of-no-vessel
  when reason is other and vessel is none
  query "Say which vessel was closed and why."
  because "Nothing of this family closes what is no vessel."
  source expert

section closure-with-codes-of-its-own when approach is percutaneous and progress is completed and (territory is body
  or act is sclerotherapy and territory is head-neck-side)

rule fluid-pocket-sclerosis
  when act is sclerotherapy and reason is fluid-pocket
  report 49185
  because "A pocket of fluid that is no vessel was sclerosed; guidance and contrast are inside."
  source codingahead-49185, ncci-2024

rule fluid-pocket-embolization
  when act is embolization and reason is fluid-pocket
  query "Say what was closed: lymph vessels that feed the pocket, or the pocket itself by a sclerosant."
  because "Closing lymph vessels for a leak and sclerosing a pocket of fluid are reported differently."
  source ncci-2024, expert

rule limb-reflux-embolization
  when act is embolization and reason is limb-reflux and ablation-method is other
  outside 36465, 36470, 36475, 36478 "the codes for incompetent limb veins, by method"
  because "Incompetent veins of a limb are left out of the closure codes, whatever the method or the way in."
  source evtoday-veins, medlearn-embolization

rule spider-vein-embolization
  when act is embolization and reason is spider-veins
  outside 36468 "injection of spider veins"
  because "Spider veins are injected, not embolized."
  source evtoday-veins

rule foam-into-one-limb-vein
  when act is sclerotherapy and reason is limb-reflux and sclerosant is commercial-foam and veins-treated is one
  report 36465
  because "Manufacturer's foam went into one incompetent limb vein under ultrasound."
  source evtoday-veins, rvu-2026

rule foam-into-several-limb-veins
  when act is sclerotherapy and reason is limb-reflux and sclerosant is commercial-foam and veins-treated is several
  report 36466
  because "Manufacturer's foam went into several incompetent limb veins under ultrasound."
  source evtoday-veins, rvu-2026

rule sclerosant-into-one-limb-vein
  when act is sclerotherapy and reason is limb-reflux and sclerosant is other and veins-treated is one
  report 36470
  because "A sclerosant went into one incompetent limb vein."
  source evtoday-veins, rvu-2026

rule sclerosant-into-several-limb-veins
  when act is sclerotherapy and reason is limb-reflux and sclerosant is other and veins-treated is several
  report 36471
  because "A sclerosant went into several incompetent limb veins."
  source evtoday-veins, rvu-2026

rule spider-vein-sclerosis
  when act is sclerotherapy and reason is spider-veins
  report 36468
  because "A sclerosant went into spider veins."
  source rvu-2026
  review "Restricted coverage: check the payer's rule on spider veins."

section needle-thrombin when act is thrombin-injection

rule thrombin-into-limb-pseudoaneurysm
  when territory is limb
  report 36002
  because "Thrombin by needle into a pseudoaneurysm of a limb has a code of its own; no catheter closed the vessel."
  source codingprime-embolization, ncci-2024

rule thrombin-into-cns-lesion
  when territory is cns, dialysis-circuit, heart
  query "Say which lesion was injected with thrombin, and how it was reached."
  because "Thrombin by needle is not usual there."
  source expert

rule thrombin-into-head-neck-lesion
  when territory is head-neck-side
  report 61626
  because "A lesion of the head or neck was closed through the skin; direct puncture does not change the family."
  source expert
  review "Thrombin by needle outside a limb: direct puncture is treated like a catheter."

rule thrombin-into-bleeding-body-lesion
  when territory is coronary, lung, chest, spine, abdomen, pelvis and reason is hemorrhage
  report 37244
  because "A bleeding lesion of the body was closed through the skin; direct puncture does not change the family."
  source expert
  review "Thrombin by needle outside a limb: direct puncture is treated like a catheter."

rule thrombin-into-body-lesion
  when territory is coronary, lung, chest, spine, abdomen, pelvis and reason is not hemorrhage
  report 37242
  because "An arterial lesion of the body was closed through the skin; direct puncture does not change the family."
  source expert
  review "Thrombin by needle outside a limb: direct puncture is treated like a catheter."

section temporary-occlusion when act is temporary-occlusion

rule balloon-occlusion-of-head-or-neck
  when territory is cns, head-neck-side
  report 61623
  because "A balloon closed a head or neck artery for a while, with neurologic testing or for control, and came out again."
  source iframe-61623

rule balloon-occlusion-elsewhere
  when territory is not cns, head-neck-side
  outside 37799 "a balloon held in an artery for a while outside the head and neck has no closure code; report the catheter placement or the unlisted code"
  because "Nothing was closed for good."
  source expert

"""#),
    SourceFile(name: "Rules/codes.rules", text: #"""
# Codes the rules report, with labels of our own. The order here is the order of lines in an answer: primary first.

code 61624 "permanent closure of a vessel for a lesion of the brain, its coverings or the spinal cord"
  source rvu-2026
code 61626 "permanent closure of a vessel for a lesion of the head or neck outside the brain and spinal cord"
  source rvu-2026
code 37244 "closure of a vessel to stop bleeding or a lymph leak"
  from 2014-01-01
  source rvu-2026
code 37243 "closure of vessels to treat a tumor or to destroy an organ or part of it"
  from 2014-01-01
  source rvu-2026
code 37242 "closure of an artery for a reason other than bleeding or a tumor"
  from 2014-01-01
  source rvu-2026
code 37241 "closure of a vein or a venous or lymphatic malformation for a reason other than bleeding or a tumor"
  from 2014-01-01
  source rvu-2026
code 61645 "clot removal or lysis in an intracranial artery"
  from 2016-01-01
  source rvu-2026
code 37184 "planned clot removal from an artery outside the heart and the skull, first vessel"
  from 2006-01-01
  source rvu-2026
code 37187 "clot removal from one or more veins, first treatment"
  from 2006-01-01
  source rvu-2026
code 37188 "repeat clot removal from veins on a later day of a lysis course"
  from 2006-01-01
  source rvu-2026
code 36906 "clot removal in a dialysis circuit with a stent in its peripheral part"
  from 2017-01-01
  source rvu-2026
code 36905 "clot removal in a dialysis circuit with angioplasty of its peripheral part"
  from 2017-01-01
  source rvu-2026
code 36904 "clot removal in a dialysis circuit"
  from 2017-01-01
  source rvu-2026
code 37211 "lytic infusion into an artery, first day"
  from 2013-01-01
  source rvu-2026
code 37212 "lytic infusion into a vein, first day"
  from 2013-01-01
  source rvu-2026
code 37213 "lytic infusion, a day between the first and the last"
  from 2013-01-01
  source rvu-2026
code 37214 "lytic infusion, last day"
  from 2013-01-01
  source rvu-2026
code 61650 "drug infusion of ten minutes or more into an intracranial artery, first territory"
  from 2016-01-01
  source rvu-2026
code 61623 "temporary balloon closure of a head or neck artery with neurologic testing"
  source rvu-2026
code 36909 "closure of a dialysis circuit or a vein that drains it"
  from 2017-01-01
  add-on to 36901, 36902, 36903, 36904, 36905, 36906
  source aoc-2024
code 37186 "removal of clot met during another arterial procedure"
  from 2006-01-01
  source rvu-2026
code 92973 "mechanical clot removal from a coronary artery"
  source rvu-2026
code 49185 "sclerosis of a pocket of fluid that is no vessel"
  source codingahead-49185
code 36465 "commercial foam into one incompetent limb vein"
  from 2018-01-01
  source rvu-2026
code 36466 "commercial foam into several incompetent limb veins"
  from 2018-01-01
  source rvu-2026
code 36468 "sclerosant into spider veins"
  source rvu-2026
code 36470 "sclerosant into one incompetent limb vein"
  source rvu-2026
code 36471 "sclerosant into several incompetent limb veins"
  source rvu-2026
code 36473 "mechanochemical closure of a limb vein, first vein"
  from 2017-01-01
  source rvu-2026
code 36475 "radiofrequency closure of a limb vein, first vein"
  source rvu-2026
code 36478 "laser closure of a limb vein, first vein"
  source rvu-2026
code 36482 "adhesive closure of a limb vein, first vein"
  from 2018-01-01
  source rvu-2026
code 36002 "needle injection of thrombin into a limb pseudoaneurysm"
  source rvu-2026

"""#),
    SourceFile(name: "Rules/companions.rules", text: #"""
# What else belongs to a line: other codes, what is inside, what must not stand beside it, modifiers and reviews.

rule cns-closure-imaging
  beside 61624, 61626
  also 75894 units 1 modifier 26
  because "Supervision and reading of the closure are reported separately, once per operative field; the professional part in a facility."
  source rvu-2026, ncci-2026, aapc-coil
  review "75894 and 75898 beside 61624 and 61626 in 2026: two secondary pages claim they are bundled; fee file and edits say separate. Check the 2026 code book."
  from 2026-01-01

rule cns-closure-imaging-before-2026
  beside 61624, 61626
  also 75894 units 1 modifier 26
  because "Supervision and reading of the closure are reported separately, once per operative field; the professional part in a facility."
  source aapc-coil, ncci-2024
  until 2025-12-31

rule cns-follow-up-run
  beside 61624, 61626 when follow-up-run is yes
  also 75898
  because "A genuine follow-up run through the catheter is reported separately."
  source aapc-coil, rvu-2026

rule cns-closure-catheters
  beside 61624, 61626
  check 36215, 36216, 36217, 36222, 36223, 36224, 36225, 36226
  because "Catheter placement, or the cervicocerebral study that contains it, is reported by where the tip ended and whether a full diagnostic study was done."
  source ncci-2024, mma-answer

rule cns-closure-never
  beside 61624
  never 61635, 61710, 62294, 37236, 37238
  because "A stent, a remodelling balloon or an older operation code does not stand beside the closure of the same lesion."
  source ncci-2024, expert

rule own-clot-of-a-closure
  beside 61624
  bundled 61645
  because "Clot or a device removed beside a closure of the same session is taken as part of it."
  source ncci-manual-2026
  review "No edit joins 61624 and 61645: clot that was there before, in another territory, would be reported."

rule head-neck-closure-never
  beside 61626
  never 37236, 37238
  because "A stent used as scaffold is part of the closure."
  source ncci-2024

rule body-closure-imaging
  beside 37241, 37242, 37243, 37244
  bundled 75894, 75898, 76942, 77002
  because "Imaging, guidance and completion runs are inside the body codes."
  source evtoday-veins, ncci-2026

rule body-closure-scaffold
  beside 37241, 37242, 37243, 37244
  bundled 37236, 37238
  because "A stent used as scaffold for coils is part of the closure."
  source hia, ncci-2024

rule body-closure-lysis
  beside 37241, 37242, 37243, 37244
  bundled 37211, 37212, 37213, 37214
  because "A lytic infusion in the field that is then closed is inside; one in another vessel is reported with 59 or XU."
  source ncci-2024

rule cava-catheter-inside
  beside 37241, 37244
  bundled 36010
  because "A catheter in the vena cava is on the way to the closed vessel."
  source ncci-2024

rule aorta-catheter-inside
  beside 37242, 37243, 37244
  bundled 36200
  because "A catheter in the aorta is on the way to the closed vessel."
  source ncci-2024

rule arterial-catheters
  beside 37242, 37243, 37244 when vessel is not vein, lymphatic
  check 36215, 36216, 36217, 36245, 36246, 36247
  because "Selective catheter placement is reported beside the closure, by the highest order in each vascular family: above the diaphragm from the first list, below from the second."
  source ncci-2024, intercostal-note

rule venous-catheters
  beside 37241, 37244 when vessel is vein and reason is not liver-growth
  check 36011, 36012
  because "Selective vein catheters are reported beside the closure."
  source ncci-2024

rule portal-catheter
  beside 37243 when reason is liver-growth
  also 36481
  because "The portal vein was entered through the skin."
  source expert

rule body-closure-diagnostic
  beside 37241, 37242, 37243, 37244
  check 75726, 75774, 75736, 75710
  because "Diagnostic angiography of the same day counts only when no earlier study exists or it was inadequate, and the decision rests on it; then with 59 or XU."
  source sir-genicular, zhealth-2014

rule never-vein-ablation
  beside 37241, 37242, 37243, 37244
  never 36475, 36478
  because "The edits forbid heat ablation of limb veins beside these codes."
  source ncci-2026, evtoday-veins

rule never-other-vein-ablation
  beside 37242, 37243, 37244
  never 36473, 36482
  because "The edits forbid mechanochemical and adhesive closure of limb veins beside these codes."
  source ncci-2024

rule further-field-unit-limit
  beside 37243 when further-field is yes
  review "37243 has a unit limit of one a day: the second line is paid on documentation, often on appeal only."
  because "The limit can be appealed where two organs were treated."
  source mue-2026

rule isotope-administration
  beside 37243 when isotope is yes and isotope-given-by-another is no
  also 79445
  because "Giving radioactive spheres into an artery is reported by the authorized user."
  source sir-y90-2024
  review "79445 belongs to the authorized user: if another physician gave the isotope, it is theirs to report."

rule isotope-given-by-another-user
  beside 37243 when isotope is yes and isotope-given-by-another is yes
  review "Another physician gave the isotope: 79445 is theirs, and the record must say who reports the embolization."
  because "The isotope belongs to the authorized user."
  source sir-y90-2024

rule interstitial-source-never
  beside 37241, 37242, 37243, 37244
  never 77778
  because "The edits forbid interstitial source application beside these codes."
  source ncci-2024

rule isotope-never
  beside 37243 when isotope is yes
  never 96420, S2095
  because "Interstitial source application and chemotherapy administration never stand beside isotope spheres."
  source ncci-2024, sir-y90-2024

rule chemoembolization-drug
  beside 37243 when chemotherapy is yes and isotope is no
  check 96420
  because "Giving chemotherapy into the artery is the hospital's charge in a facility and the physician's in an office."
  source rvu-2026, radiology-today

rule pressure-catheter-facility
  beside 37243 when pressure-catheter is yes
  check C9797, C1982
  because "The pressure-generating catheter is reported by the hospital outpatient department; the physician's code stays."
  source sir-pressure

rule second-field-both-sides
  beside 37241 when sides is both and reason is varicocele
  again modifier 59
  because "Varicoceles on both sides are two fields: a second line, never modifier 50."
  source codingprime-embolization, mue-2026
  review "Varicocele on both sides: XS is the alternative to 59, and some report one line."

rule second-field-both-knees
  beside 37242 when sides is both and reason is joint-pain, hemarthrosis
  again modifier 59
  because "Both knees are two fields: a second line, never modifier 50."
  source expert, mue-2026
  review "Both knees: XS is the alternative to 59, and some report one line."

rule hemorrhoid-review
  beside 37242, 37244 when hemorrhoid-treated is yes
  review "Hemorrhoids: 37244 where bleeding is the stated reason, else 37242; no society position was found."
  because "The reason decides, and sources are silent on hemorrhoids."
  source expert

rule brachiocephalic-branch-review
  beside 37242, 37243, 37244 when brachiocephalic-branch is yes
  review "A branch of the subclavian or thyrocervical artery that feeds chest wall or arm: a body code, not the head and neck code."
  because "The treated region decides, not the trunk the branch comes from."
  source expert

rule test-before-closure
  beside 61623
  bundled 36215, 36216, 36217
  because "The selective catheter of the tested vessel is inside the test."
  source ncci-2024, iframe-61623

rule dialysis-closure-parent
  beside 36909
  check 36901, 36902, 36903, 36904, 36905, 36906
  because "The add-on needs one of the circuit codes; selective catheters are inside."
  source aoc-2024, medlearn-dialysis

rule dialysis-closure-inside
  beside 36909
  bundled 36010, 36011, 36012, 36140, 36200, 36002, 36465, 36466
  because "Catheters inside the circuit and its veins, and what is injected there, are included."
  source ncci-2024, medlearn-dialysis

rule dialysis-closure-never
  beside 36909
  never 37241, 37242
  because "The body codes do not stand beside the circuit's own closure code."
  source ncci-2024

rule declot-inside
  beside 36904, 36905, 36906
  bundled 36901, 36902, 36903, 37211, 37212, 37213, 37214, 36010, 36011, 36012, 36140, 36200, 75898
  because "Imaging, punctures, catheters, lytic and the arterial plug are inside the declotting code; one base code per session."
  source ncci-manual-2026

rule declot-other-thrombectomy
  beside 36904, 36905, 36906
  bundled 37184, 37186, 37187, 37188
  because "Clot of the circuit is removed once: the codes for arteries and veins are for another vessel, with 59 or XU."
  source ncci-2026

rule declot-central-angioplasty
  beside 36904, 36905, 36906 when central-dilation is angioplasty
  also 36907
  because "Angioplasty of the central veins through the circuit is an add-on."
  source medlearn-dialysis, ncci-manual-2026

rule declot-central-stent
  beside 36904, 36905, 36906 when central-dilation is stent
  also 36908
  because "A stent in the central veins through the circuit is an add-on and contains the angioplasty."
  source medlearn-dialysis, ncci-manual-2026

rule stroke-inside
  beside 61645
  bundled 36221, 36222, 36223, 36224, 36225, 36226, 36227, 36228, 75894, 75898, 37211
  because "Catheters and imaging of the treated territory are inside; a full study of another territory is reported with 59 or XU."
  source aapc-stroke, ncci-2026

rule stroke-same-territory
  beside 61645
  bundled 37184, 37212, 61650, 61651
  because "Other clot removal, lytic or infusion in the treated territory is inside; in another territory it is reported with 59 or XU."
  source ncci-2026

rule stroke-never
  beside 61645
  never 37186, 37195, 37213, 37214
  because "The edits forbid these beside the intracranial code."
  source ncci-2024

rule stroke-both-carotids
  beside 61645 when circulation is carotid and sides is both
  modifier 50
  because "Two carotid territories are one line; both posterior arteries are one territory."
  source rvu-2026, medlearn-infusion
  review "Count territories: right carotid, left carotid, vertebrobasilar. Two carotids: one line with 50; a posterior one: a second line with 59 or XS."

rule stroke-further-territory
  beside 61645 when further-field is yes
  modifier 59
  because "The vertebrobasilar circulation is a territory of its own beside a carotid one."
  source mue-2026, medlearn-infusion
  review "A second territory: XS is the alternative to 59; a unit above one is paid on documentation."

rule further-surgical-field
  beside 37241, 37242, 37243, 37244 when further-field is yes
  modifier 59
  because "Separate surgical fields are counted one by one, once each, whatever the number of vessels."
  source codingprime-embolization, hia
  review "Separate fields: XS is the alternative to 59, and the record must tell the fields apart."

rule thrombectomy-without-result
  beside 61645, 37184, 37186, 37187, 37188, 36904, 36905, 36906, 92973 when progress is no-result
  review "The device was used and the vessel stayed closed: the work counts; some payers want modifier 52."
  because "Passes with the device are the service."
  source expert

rule stroke-infusion-inside
  beside 61650
  bundled 36215, 36216, 36221, 36222, 36223, 36224, 36225, 36226, 36228, 75898
  because "Catheters and imaging of the treated territory are inside."
  source aapc-stroke

rule further-territory-infusion
  beside 61650
  check 61651
  because "Each further territory, two at most, is an add-on; three territories exist."
  source aapc-territories, mue-2026

rule one-further-territory-infusion
  beside 61650 when territories at least 2 and territories at most 2
  also 61651 units 1
  because "Each further territory is an add-on."
  source aapc-territories, mue-2026

rule two-further-territories-infusion
  beside 61650 when territories at least 3
  also 61651 units 2
  because "Each further territory is an add-on, two at most."
  source aapc-territories, mue-2026

rule same-family-vessels
  beside 37184
  check 37185
  because "Every further vessel of the same family is one add-on, whatever the number."
  source evtoday-thrombectomy

rule primary-never-incidental
  beside 37184
  never 37186
  because "Planned and incidental clot removal never stand together in one session."
  source ncci-2026

rule both-lungs
  beside 37184 when territory is lung and sides is both
  modifier 50
  because "Right and left lung arteries are the two sides of one paired family."
  source rvu-2026, mue-2026
  review "Both lungs: 37184 with 50; other formats circulate, and a second unit on its own line cannot pass."

rule arterial-thrombectomy-catheters
  beside 37184
  check 36014, 36015, 36140, 36245, 36246, 36247
  because "Catheter placement is reported beside it."
  source evtoday-thrombectomy, ncci-2024

rule thrombectomy-lytic-inside
  beside 37184, 37187, 37188 when infusion-left is no
  bundled 37211, 37212
  because "Lytic given during the clot removal is inside; only an infusion that goes on afterwards is reported."
  source sir-thrombolysis, evtoday-thrombectomy

rule venous-both-sides
  beside 37187, 37188 when sides is both and separate-accesses is yes
  modifier 50
  because "Both sides through accesses of their own are one line with 50."
  source codingprime-thrombectomy, rvu-2026

rule lysis-both-sides
  beside 37211, 37212 when sides is both and separate-accesses is yes
  modifier 50
  because "Both sides through accesses of their own are one line with 50."
  source medlearn-lysis, rvu-2026

rule lysis-inside
  beside 37211, 37212, 37213, 37214
  bundled 75898
  because "Check angiograms, exchanges and moves of the catheter are inside the day's code."
  source medlearn-lysis, aapc-lysis

rule intracranial-lysis-never-later-days
  beside 37211, 37212
  never 37213, 37214
  because "One code per calendar date: a course begun and ended on one date is only its first day."
  source ncci-2024

rule venous-thrombectomy-catheters
  beside 37187, 37188
  check 36010, 36011, 36012
  because "Catheter placement is reported beside it."
  source sir-thrombolysis, ncci-2024

rule fluid-pocket-inside
  beside 49185
  bundled 76942, 77002, 49424
  because "Contrast and guidance are inside."
  source codingahead-49185

rule limb-vein-ablation-further-vein-radiofrequency
  beside 36475 when further-vein is yes
  also 36476
  because "Further veins of the same limb are one add-on."
  source rvu-2026

rule limb-vein-ablation-further-vein-laser
  beside 36478 when further-vein is yes
  also 36479
  because "Further veins of the same limb are one add-on."
  source rvu-2026

rule limb-vein-ablation-further-vein-mechanochemical
  beside 36473 when further-vein is yes
  also 36474
  because "Further veins of the same limb are one add-on."
  source rvu-2026

rule limb-vein-ablation-further-vein-adhesive
  beside 36482 when further-vein is yes
  also 36483
  because "Further veins of the same limb are one add-on."
  source rvu-2026

"""#),
    SourceFile(name: "Rules/embolization.rules", text: #"""
# Closing and reopening vessels through a catheter: which code, and why.
# This page names the book and its files. The order of files and rules has no meaning.

rulebook "embolization"
  edition "2026-11"
  as of 2026-11-01
  covers 2018-01-01 until 2026-12-31
  notice "CPT is a registered trademark of the American Medical Association. Five-digit numbers are given with labels of our own; a CPT license covers their use on claims. Check every code against the current code book."

use "facts.rules"
use "codes.rules"
use "sources.rules"
use "closure.rules"
use "reopening.rules"
use "infusion.rules"
use "limb-veins.rules"
use "neighbors.rules"
use "companions.rules"
use "vocabulary/vessels-brain.rules"
use "vocabulary/vessels-head-neck.rules"
use "vocabulary/vessels-spine.rules"
use "vocabulary/acts-closure.rules"
use "vocabulary/vessels-chest.rules"
use "vocabulary/vessels-abdomen.rules"
use "vocabulary/vessels-pelvis.rules"
use "vocabulary/vessels-limbs.rules"
use "vocabulary/vessels-dialysis.rules"
use "vocabulary/anatomy.rules"
use "vocabulary/acts-reopening.rules"
use "vocabulary/bleeding.rules"
use "vocabulary/tumors.rules"
use "vocabulary/arterial-lesions.rules"
use "vocabulary/venous-lesions.rules"
use "vocabulary/lymph-and-fluid.rules"
use "vocabulary/brain-diseases.rules"
use "vocabulary/head-neck-diseases.rules"
use "vocabulary/clot-diseases.rules"
use "vocabulary/other-reasons.rules"
use "vocabulary/acts-neighbors.rules"
use "vocabulary/devices.rules"
use "vocabulary/agents.rules"
use "vocabulary/circumstances.rules"
use "vocabulary/places.rules"

"""#),
    SourceFile(name: "Rules/facts.rules", text: #"""
# What a case must say. Questions are put to the person who codes, labels complete the sentence of the answer.

fact act "What was done?"
  value embolization "a vessel was closed for good" prior 40
  value sclerotherapy "a sclerosant was injected" prior 6
  value thrombin-injection "thrombin was injected through a needle" prior 2
  value temporary-occlusion "a balloon closed a vessel for a while and was taken out again" prior 2
  value vein-ablation "a limb vein was closed by heat, glue or a rotating wire" prior 2
  value thrombectomy "clot was removed" prior 20
  value lysis "a clot-dissolving drug was infused into the clotted vessel" prior 8
  value drug-infusion "a drug that does not dissolve clot was infused into an artery" prior 2
  value chemo-infusion "chemotherapy was infused into an artery without closing it" prior 1
  value systemic-lysis "a clot-dissolving drug was given into a vein of the arm"
  value cavity-lysis "a clot-dissolving drug was given into a body cavity or a drain"
  value device-declot "a clotted catheter or port was cleared with a drug"
  value sheath-stripping "a catheter was freed of its fibrin sheath"
  value heart-mass-removal "a mass or clot was suctioned out of a heart chamber"
  value clot-in-organ "clot was removed from a hollow organ, not from a vessel"
  value angioplasty "a narrowing was widened with a balloon"
  value stent "a stent was placed to hold a vessel open"
  value stent-graft "a stent graft was placed"
  value vasospasm-dilation "a brain artery in spasm was widened with a balloon"
  value filter "a caval filter was placed or taken out"
  value foreign-body-retrieval "a foreign body was retrieved from a vessel"
  value portal-shunt "a portosystemic shunt was created or revised through a catheter"
  value appendage-closure "the left atrial appendage was closed"
  value ductus-closure "a patent ductus was closed"
  value septal-closure "a septal defect was closed"
  value valve-leak-closure "a leak beside a heart valve was closed"
  value septal-ablation "part of the heart's septum was destroyed with alcohol"
  value tubal-occlusion "a fallopian tube was closed"
  value airway-occlusion "an airway or an air leak was closed"
  value duct-occlusion "a duct, ureter or fistula tract that is no vessel was closed"
  value tumor-ablation "a tumor was destroyed with heat, cold or current"
  value endoscopic-hemostasis "bleeding was stopped through an endoscope"
  value marker-placement "a marker was placed in tissue"
  value open-repair "the lesion was operated on through an incision"
  value angiography "vessels were only imaged"
  value venous-sampling "blood was sampled from veins"
  group closure = embolization, sclerotherapy
  group intervention = angioplasty, stent, stent-graft, embolization, open-repair
  group ends-when-stopped = lysis, drug-infusion, chemo-infusion
  group leaves-devices-open = temporary-occlusion, drug-infusion
  group closes-vessels = embolization, sclerotherapy, thrombin-injection, temporary-occlusion
  group closes-other-things = septal-ablation, endoscopic-hemostasis, tubal-occlusion, duct-occlusion, airway-occlusion,
    appendage-closure, ductus-closure, septal-closure, valve-leak-closure, foreign-body-retrieval, marker-placement
  group reopens-vessels = thrombectomy, lysis, drug-infusion, chemo-infusion
  group reopens-other-things = cavity-lysis, device-declot, sheath-stripping
  group drips-elsewhere = systemic-lysis
  group goes-on-for-days = lysis
  opens a line

fact approach "How was the vessel reached: through the skin, through an incision, or through an endoscope?"
  value percutaneous "through the skin, by catheter or needle" prior 90
  value open "through an incision" prior 9
  value endoscopic "through an endoscope" prior 1
  nearest wins
  precedence open, endoscopic, percutaneous

fact progress "How far did it get?"
  value completed "it was completed" prior 95
  value no-result "the device was used or the agent given, but the result was not reached" prior 3
  value not-reached "the target was never reached and nothing was used on it" prior 2
  group not-completed = no-result, not-reached
  precedence not-reached, no-result, completed
  measured progress

fact territory "Where is the disease that was treated?"
  value dialysis-circuit "the dialysis circuit" prior 6
  value spinal-cord "the spinal cord or its coverings" prior 2
  value brain "the brain, its coverings or its vessels" prior 18
  value head-neck "the head or neck outside the brain and spinal cord" prior 8
  value cervical-spine "a bone of the cervical spine" prior 1
  value coronary "a coronary artery" prior 2
  value heart "a heart chamber, valve or septum" prior 2
  value lung "a lung or a pulmonary vessel" prior 8
  value chest "the chest wall, the mediastinum or a great vessel of the chest" prior 4
  value spine "a bone of the thoracic, lumbar or sacral spine" prior 1
  value abdomen "the abdomen" prior 22
  value pelvis "the pelvis" prior 14
  value arm "an arm or shoulder" prior 4
  value leg "a leg or buttock" prior 8
  group cns = brain, spinal-cord
  group head-neck-side = head-neck, cervical-spine
  group limb = arm, leg
  group body = coronary, lung, chest, spine, abdomen, pelvis, arm, leg
  nearest wins
  precedence dialysis-circuit, spinal-cord, brain, cervical-spine, head-neck, coronary, heart, spine, lung, chest, arm,
    leg, pelvis, abdomen

fact vessel "What kind of vessel was treated?"
  value artery "an artery" prior 60
  value vein "a vein" prior 30
  value arteriovenous "an arteriovenous lesion" prior 7
  value lymphatic "a lymph vessel" prior 2
  value none "no vessel" prior 1
  nearest wins
  precedence arteriovenous, lymphatic

fact reason "Why was the vessel closed: for bleeding, for a tumor or to destroy tissue, or for another reason?"
  value bleeding "to stop bleeding or keep it from coming back" prior 30
  value lymph-leak "to stop a leak of lymph or chyle" prior 2
  value flow-protection "to keep beads or isotopes out of branches" prior 2
  value liver-growth "to make the rest of the liver grow before a resection" prior 2
  value tumor "to treat a tumor, benign or malignant" prior 22
  value organ-ablation "to destroy or shrink an organ or part of it" prior 4
  value endoleak "an endoleak, or branches closed for a stent graft" prior 5
  value arterial-lesion "an aneurysm, a fistula or another arterial lesion that had not bled" prior 14
  value hemarthrosis "recurrent bleeding into a joint from its lining" prior 1
  value joint-pain "a painful joint or tendon" prior 2
  value weight-loss "obesity" prior 1
  value hemorrhoid "hemorrhoids that do not bleed" prior 1
  value varicocele "a varicocele" prior 4
  value pelvic-congestion "pelvic congestion or varices of pelvic origin" prior 3
  value varix "varices that do not bleed" prior 2
  value shunt "a venous shunt" prior 1
  value venous-malformation "a venous or capillary malformation" prior 2
  value lymphatic-malformation "a lymphatic malformation" prior 1
  value fluid-pocket "a pocket of fluid" prior 2
  value limb-reflux "incompetent veins of a limb" prior 3
  value spider-veins "spider veins" prior 1
  value other "another reason" prior 3
  group hemorrhage = bleeding, lymph-leak
  group ablative = tumor, organ-ablation
  group arterial = endoleak, arterial-lesion, joint-pain
  group venous = varicocele, pelvic-congestion, varix, shunt
  group malformation = venous-malformation, lymphatic-malformation
  group one-field = endoleak, liver-growth, flow-protection, pelvic-congestion, varix, shunt
  group own-code = fluid-pocket, limb-reflux, spider-veins
  precedence bleeding, lymph-leak, liver-growth, tumor, organ-ablation, flow-protection, endoleak, arterial-lesion,
    hemarthrosis, joint-pain, weight-loss, hemorrhoid, varicocele, pelvic-congestion, venous-malformation,
    lymphatic-malformation, varix, shunt, fluid-pocket, limb-reflux, spider-veins, other

fact tumor-therapy-day "Is this the mapping day or the treatment day of the treatment of a liver tumor?"
  value none "neither" prior 90
  value mapping "the mapping day" prior 5
  value treatment "the treatment day" prior 5
  precedence treatment, mapping, none
  silence means none

fact plan "Was removing the clot the planned main act, or was clot met during another procedure?"
  value primary "the planned main act" prior 80
  value incidental "clot met during, before or after another procedure on the artery" prior 20
  silence means primary unless intervention

fact intracranial-stent yes/no "Was a narrowing of the same intracranial artery stented or dilated?"
  silence means no

fact atherectomy yes/no "Was the same segment of the artery treated by atherectomy?"
  silence means no

fact repeat-on-later-day yes/no "Was it a repeat on a later day of a running lysis?"
  silence means no

fact lysis-day "Which day of the lysis course is this?"
  value first "the first day" prior 70
  value middle "a day between the first and the last" prior 15
  value last "a later day on which the infusion was ended" prior 15
  value same-date "a course begun and ended on one date" prior 5
  group later = middle, last
  precedence same-date, last, middle, first
  silence means first

fact minutes number 0 to 999 "For how many minutes, in all, did the drug run into the artery?"
  measured minutes

fact circuit-dilation "What else was done in the peripheral part of the dialysis circuit?"
  value none "nothing" prior 40
  value angioplasty "angioplasty" prior 45
  value stent "a stent" prior 15
  precedence stent, angioplasty, none
  silence means none

fact central-dilation "What was done in the central veins through the circuit?"
  value none "nothing" prior 80
  value angioplasty "angioplasty" prior 15
  value stent "a stent" prior 5
  precedence stent, angioplasty, none
  silence means none

fact coronary-device "With what was the clot removed from the coronary artery?"
  value powered-aspiration "a powered aspiration system" prior 40
  value manual-aspiration "a syringe on an aspiration catheter" prior 40
  value fragmentation "a system that breaks the clot up, such as rheolysis" prior 20

fact sclerosant "Which sclerosant was used in the limb vein?"
  value commercial-foam "foam made by the manufacturer, guided by ultrasound" prior 20
  value other "liquid, or foam made at the bedside" prior 80

fact veins-treated "How many incompetent veins of the limb were injected?"
  value one "one" prior 60
  value several "two or more" prior 40
  precedence several, one

fact ablation-method "How was the limb vein closed?"
  value radiofrequency "radiofrequency" prior 40
  value laser "laser" prior 40
  value adhesive "adhesive" prior 10
  value mechanochemical "a rotating wire with sclerosant" prior 10
  value other "another way, such as coils or steam" prior 1
  silence means other unless vein-ablation

fact further-vein yes/no "Was a further vein of the same limb closed in the same way?"
  silence means no

fact field "Which surgical field was treated?"
  value spleen "the spleen"
  value liver "the liver"
  value kidney "a kidney"
  value pelvis "the pelvis"
  value other "another field"
  group a-line-a-side = kidney
  silence means other
  parts lines of closure

fact circulation "Which circulation of the brain was treated?"
  value carotid "a carotid circulation"
  value vertebrobasilar "the vertebrobasilar circulation"
  group paired = carotid
  parts lines of thrombectomy, lysis

fact further-field yes/no "Is it a further field or circulation beside one already reported?"
  measured further-line

fact territories number 1 to 3 "How many of the three arterial territories of the brain were infused?"
  measured circulation

fact sides "One side or both?"
  value one "one side" prior 80
  value both "both sides" prior 20
  precedence both, one
  silence means one
  measured sides

fact separate-accesses yes/no "Were both sides treated through an access of their own?"

fact follow-up-run yes/no "Was a follow-up angiogram made through the catheter to judge the result?"
  silence means no

fact isotope yes/no "Were radioactive spheres given?"
  silence means no

fact isotope-given-by-another yes/no "Did another physician give the isotope as the authorized user?"
  silence means no

fact chemotherapy yes/no "Was chemotherapy given into the artery?"
  silence means no

fact pressure-catheter yes/no "Was a pressure-generating catheter used?"
  silence means no

fact hemorrhoid-treated yes/no "Were hemorrhoids treated?"
  silence means no

fact infusion-left yes/no "Was an infusion catheter left in place?"
  silence means no

fact brachiocephalic-branch yes/no "Was a branch of the subclavian or thyrocervical artery closed?"
  silence means no

"""#),
    SourceFile(name: "Rules/infusion.rules", text: #"""
# Dissolving clot by infusion, and drugs that do not dissolve clot.

section lysis-never-begun when act is lysis and progress is not-reached

rule lysis-not-begun
  outside "report the catheter placement and the angiography that qualifies"
  because "No drug was infused, so no lysis was done."
  source expert

section lysis when act is lysis and progress is not not-reached

rule dialysis-lysis
  when territory is dialysis-circuit and circuit-dilation is none
  report 36904
  because "Clot was dissolved in a dialysis circuit; the circuit codes cover any method."
  source ncci-manual-2026, medlearn-dialysis

rule dialysis-lysis-with-angioplasty
  when territory is dialysis-circuit and circuit-dilation is angioplasty
  report 36905
  because "Clot was dissolved in a dialysis circuit and its peripheral part was widened with a balloon."
  source ncci-manual-2026, medlearn-dialysis

rule dialysis-lysis-with-stent
  when territory is dialysis-circuit and circuit-dilation is stent
  report 36906
  because "Clot was dissolved in a dialysis circuit and a stent was placed in its peripheral part."
  source ncci-manual-2026, medlearn-dialysis

rule coronary-lysis
  when territory is coronary, heart
  outside 93799 "no current code for lysis in the heart; the unlisted cardiac code, or part of the coronary intervention"
  because "The codes for coronary lysis left the fee file with 2026; the infusion codes leave the heart out."
  source rvu-2026
  from 2026-01-01
  review "Some code lists still have 92975 and 92977."

rule coronary-lysis-before-2026
  when territory is coronary, heart
  outside 92975, 92977 "lysis of a clotted coronary artery, through a catheter or by a drip"
  because "Until the end of 2025 coronary lysis had codes of its own; the infusion codes leave the heart out."
  source rvu-2026, expert
  until 2025-12-31

rule intracranial-lysis
  when territory is brain and vessel is artery
  report 61645
  because "Clot in an artery inside the skull was dissolved through a catheter; one code covers removal and lysis, also when it runs overnight."
  source aapc-stroke, ncci-2024

rule arterial-lysis-first-day
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and lysis-day is first, same-date
  report 37211
  because "A lytic was infused into an artery, first day of the course; lung arteries are arteries."
  source medlearn-lysis, aapc-lysis

rule venous-lysis-first-day
  when territory is not dialysis-circuit, coronary, heart and vessel is vein and lysis-day is first, same-date
  report 37212
  because "A lytic was infused into a vein, first day of the course; cerebral veins and dural sinuses are veins."
  source medlearn-lysis, aapc-lysis, aapc-intracranial

rule lysis-middle-day
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery, vein and lysis-day is middle
  report 37213
  because "The infusion went on between the first and the last day; exchanges and check angiograms are inside."
  source medlearn-lysis, aapc-lysis

rule cerebral-vein-lysis-middle-day
  when territory is brain and vessel is vein and lysis-day is middle
  report 37213
  because "The infusion into a cerebral vein went on between the first and the last day."
  source aapc-intracranial, aapc-lysis

rule lysis-last-day
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery, vein and lysis-day is last
  report 37214
  because "The infusion was ended on a day after the first."
  source sir-thrombolysis, aapc-lysis

rule cerebral-vein-lysis-last-day
  when territory is brain and vessel is vein and lysis-day is last
  report 37214
  because "The infusion into a cerebral vein was ended on a day after the first."
  source aapc-intracranial, aapc-lysis

rule lysis-of-unclear-vessel
  when territory is not dialysis-circuit, coronary, heart and vessel is arteriovenous, lymphatic, none
  query "Say which artery or vein the lytic was infused into."
  because "Arteries and veins have first-day codes of their own."
  source aapc-lysis

section drug-infusion when act is drug-infusion

rule intracranial-infusion
  when territory is brain and vessel is artery and minutes at least 10
  report 61650
  because "A drug that does not dissolve clot ran into an intracranial artery for ten minutes or more."
  source medlearn-infusion, aapc-territories

rule short-intracranial-infusion
  when territory is brain and vessel is artery and minutes at most 9
  outside "part of the procedure it was given in"
  because "Less than ten minutes of a drug in an intracranial artery is part of the procedure."
  source medlearn-infusion

rule intracranial-venous-infusion
  when territory is brain and vessel is not artery
  outside 37799 "the unlisted vascular code"
  because "The code for prolonged drug infusion is for intracranial arteries."
  source aapc-myths

rule infusion-elsewhere
  when territory is not brain
  outside 37799 "the unlisted vascular code, or part of the procedure it was given in"
  because "There is no code for a drug infused into an artery outside the skull since the old pair was deleted."
  source medlearn-infusion

section chemotherapy-infusion when act is chemo-infusion

rule intracranial-chemotherapy
  when territory is brain, head-neck
  query "Chemotherapy into a head artery: decide between 61650, with ten minutes or more into an intracranial artery, and the chemotherapy administration codes with the catheter placement."
  because "No source settles chemotherapy into arteries of the eye or brain; both ways are defended."
  source expert

rule chemotherapy-elsewhere
  when territory is not brain, head-neck
  outside 96420, 96422 "administration of chemotherapy into an artery, with the catheter placement"
  because "A drug was infused and no vessel was closed."
  source ncci-manual-2026

section other-lysis

rule lysis-by-vein-drip
  when act is systemic-lysis and territory is brain
  outside 37195 "lytic drip for stroke, not by catheter"
  because "The lytic was given into a vein of the arm; nothing was done through a catheter in the clotted vessel."
  source aapc-iv-lysis

rule lysis-by-vein-drip-elsewhere
  when act is systemic-lysis and territory is not brain
  outside "a lytic drip has no code of this family"
  because "The lytic was given into a vein of the arm; nothing was done through a catheter in the clotted vessel."
  source aapc-iv-lysis

rule lysis-in-a-cavity
  when act is cavity-lysis
  outside 32561 "for the chest cavity; other cavities have no code of this family"
  because "The lytic went into a cavity or a drain, not into a vessel."
  source expert

rule declotting-a-device
  when act is device-declot
  outside 36593 "clearing a clotted catheter or port with a drug"
  because "The clot lay in a catheter or port, not in a vessel."
  source expert

"""#),
    SourceFile(name: "Rules/limb-veins.rules", text: #"""
# Closing incompetent limb veins by heat, glue or a rotating wire.

section vein-ablation-abandoned when act is vein-ablation and progress is not-completed

rule vein-ablation-not-completed
  outside "modifier 53 on the code that was begun, or nothing, as the payer wants"
  because "The vein was not closed, so the closure itself was not done."
  source expert
  review "A stopped procedure: the record must say how far it got and why it was stopped."

section vein-ablation when act is vein-ablation and progress is completed or act is embolization
  and approach is percutaneous and progress is completed and territory is body and reason is limb-reflux

rule radiofrequency-vein-ablation
  when ablation-method is radiofrequency
  report 36475
  because "The limb vein was closed by radiofrequency."
  source evtoday-veins, rvu-2026

rule laser-vein-ablation
  when ablation-method is laser
  report 36478
  because "The limb vein was closed by laser."
  source evtoday-veins, rvu-2026

rule adhesive-vein-ablation
  when ablation-method is adhesive
  report 36482
  because "The limb vein was closed with adhesive."
  source evtoday-veins, rvu-2026

rule mechanochemical-vein-ablation
  when ablation-method is mechanochemical
  report 36473
  because "The limb vein was closed with a rotating wire and a sclerosant."
  source evtoday-veins, rvu-2026

section vein-ablation-by-other-means when act is vein-ablation and progress is completed and ablation-method is other

rule other-vein-ablation
  outside 37799 "the unlisted vascular code, or the code of the way it was done"
  because "The limb vein was closed by none of the four ways that have a code."
  source evtoday-veins

"""#),
    SourceFile(name: "Rules/neighbors.rules", text: #"""
# Deeds of other families that come up beside this one, with the place to look.

section neighbors

rule fibrin-sheath
  when act is sheath-stripping
  outside 36595, 36596 "freeing a catheter from outside or inside"
  because "The catheter was treated, not the vessel."
  source expert

rule heart-mass
  when act is heart-mass-removal
  outside 0644T "suction of a mass or clot out of a heart chamber"
  because "The mass lay in a heart chamber."
  source openpayer-0644t

rule clot-out-of-an-organ
  when act is clot-in-organ
  outside "the procedure on that organ"
  because "The clot lay in a hollow organ, not in a vessel."
  source expert

rule intracranial-angioplasty
  when act is angioplasty and territory is brain
  outside 61630 "angioplasty of an intracranial artery"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source sir-neurovascular

rule dialysis-angioplasty
  when act is angioplasty and territory is dialysis-circuit
  outside 36902, 36907 "angioplasty in a dialysis circuit"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source ncci-manual-2026

rule leg-angioplasty
  when act is angioplasty and territory is leg, pelvis and atherectomy is no
  outside 37254, 37263, 37280, 37248 "leg revascularization by territory, or venous angioplasty"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source ncci-manual-2026
  from 2026-01-01

rule leg-angioplasty-before-2026
  when act is angioplasty and territory is leg, pelvis and atherectomy is no
  outside 37220, 37224, 37228, 37248 "leg revascularization by territory, or venous angioplasty"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source ncci-manual-2026
  until 2025-12-31

rule leg-atherectomy
  when act is angioplasty and territory is leg, pelvis and atherectomy is yes
  outside 37271, 37273, 37288, 37290 "atherectomy by leg territory"
  because "A narrowing was cut or ground away; clot of the treated segment is inside it."
  source ncci-manual-2026
  from 2026-01-01

rule leg-atherectomy-before-2026
  when act is angioplasty and territory is leg, pelvis and atherectomy is yes
  outside 37225, 37229, 0238T "atherectomy by leg territory"
  because "A narrowing was cut or ground away; clot of the treated segment is inside it."
  source ncci-manual-2026
  until 2025-12-31

rule coronary-angioplasty
  when act is angioplasty, stent and territory is coronary
  outside 92920, 92928 "the coronary intervention"
  because "A coronary artery was opened; nothing was closed."
  source ncci-manual-2026

rule angioplasty-elsewhere
  when act is angioplasty and territory is not brain, dialysis-circuit, leg, pelvis, coronary
  outside 37246, 37248 "angioplasty of an artery or a vein"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source ncci-manual-2026

rule intracranial-stent
  when act is stent and territory is brain and vessel is not vein
  outside 61635 "stent in an intracranial artery for a narrowing; a stent for an aneurysm is inside its closure"
  because "A stent holds a vessel open; beside a closure of the same lesion it is part of it."
  source sir-neurovascular

rule dural-sinus-stent
  when act is stent and territory is brain and vessel is vein
  outside 37238 "stent in a vein; the intracranial stent code is for arteries only"
  because "A dural sinus is a vein."
  source sir-neurovascular

rule neck-stent
  when act is stent and territory is head-neck, cervical-spine
  outside 37215, 37216 "stent in the cervical carotid artery"
  because "A stent holds a vessel open."
  source ncci-manual-2026

rule dialysis-stent
  when act is stent and territory is dialysis-circuit
  outside 36903, 36908 "stent in a dialysis circuit"
  because "A stent holds a vessel open."
  source ncci-manual-2026

rule leg-artery-stent
  when act is stent and territory is leg, pelvis and vessel is artery
  outside 37258, 37267, 37284 "stent in a leg artery by territory"
  because "A stent holds a vessel open; legs have codes of their own."
  source ncci-manual-2026
  from 2026-01-01

rule leg-artery-stent-before-2026
  when act is stent and territory is leg, pelvis and vessel is artery
  outside 37221, 37226, 37230 "stent in a leg artery by territory"
  because "A stent holds a vessel open; legs have codes of their own."
  source ncci-manual-2026
  until 2025-12-31

rule stent-elsewhere
  when act is stent and territory is not brain, head-neck, cervical-spine, dialysis-circuit, coronary
    and not (territory is leg, pelvis and vessel is artery)
  outside 37236, 37238 "stent in an artery or a vein"
  because "A stent holds a vessel open; as a scaffold for coils it is part of the closure."
  source ncci-2024, hia

rule stent-graft-placement
  when act is stent-graft
  outside 34701, 34703, 34705 "stent graft by segment"
  because "A stent graft was placed."
  source ncci-2024

rule vasospasm-balloon
  when act is vasospasm-dilation
  outside 61640 "balloon dilation of vasospasm, not covered by Medicare"
  because "A spasm was widened with a balloon."
  source rvu-2026

rule caval-filter
  when act is filter
  outside 37191, 37193 "placing or taking out a caval filter"
  because "A filter was handled; no clot was removed."
  source ncci-2024

rule foreign-body
  when act is foreign-body-retrieval
  outside 37197 "retrieval of a foreign body from a vessel"
  because "A device or fragment was retrieved, not clot."
  source ncci-2024

rule portosystemic-shunt
  when act is portal-shunt
  outside 37182, 37183 "creating or revising a portosystemic shunt"
  because "A shunt was created or revised; varices closed through it are reported beside it."
  source ncci-2024

rule appendage
  when act is appendage-closure
  outside 33340 "closure of the left atrial appendage"
  because "The heart has closure codes of its own."
  source expert

rule ductus
  when act is ductus-closure
  outside 93582 "closure of a patent ductus"
  because "The ductus has a closure code of its own."
  source expert

rule septal-defect
  when act is septal-closure
  outside 93580, 93581 "closure of a septal defect"
  because "The heart has closure codes of its own."
  source expert

rule valve-leak
  when act is valve-leak-closure
  outside 93590, 93591 "closure of a leak beside a valve"
  because "The heart has closure codes of its own."
  source expert

rule septum
  when act is septal-ablation
  outside 93583 "alcohol ablation of the septum"
  because "Heart muscle was destroyed; the artery was only the way to it."
  source expert

rule fallopian-tube
  when act is tubal-occlusion
  outside 58565 "closing a fallopian tube"
  because "A fallopian tube is no vessel."
  source expert

rule airway
  when act is airway-occlusion
  outside 31634, 31647 "bronchoscopy with closure of an air leak or with a valve"
  because "An airway is no vessel."
  source expert

rule duct
  when act is duct-occlusion
  outside "the procedure on that duct or tract"
  because "A duct, ureter or fistula tract is no vessel."
  source expert

rule marker
  when act is marker-placement
  outside 32553, 49411, 10035 "placing markers by organ"
  because "A marker shows a place; it closes no vessel, though some markers are coils."
  source expert

rule ablation-of-a-tumor
  when act is tumor-ablation
  outside 47382, 47383, 50592, 50593, 32994 "ablation by organ and energy"
  because "The tumor was destroyed directly, not through its vessels."
  source expert

rule endoscopy
  when act is endoscopic-hemostasis
  outside 43255, 45382 "endoscopic control of bleeding"
  because "The bleeding was stopped through an endoscope."
  source expert

rule surgery
  when act is open-repair
  outside "the operation that was done"
  because "The lesion was operated on through an incision."
  source expert

rule imaging-of-head-or-neck
  when act is angiography and territory is cns, head-neck, cervical-spine
  outside 36222, 36223, 36224, 36225, 36226 "angiography of neck and brain vessels by where the catheter stood"
  because "Vessels were imaged; nothing was closed, removed or dissolved."
  source ncci-manual-2026

rule imaging-of-veins
  when act is angiography and territory is not cns, head-neck, cervical-spine and vessel is vein
  outside 36010, 36011, 36012 "catheter placement in veins, with venography"
  because "Vessels were imaged; nothing was closed, removed or dissolved."
  source ncci-manual-2026

rule imaging-elsewhere
  when act is angiography and territory is not cns, head-neck, cervical-spine and vessel is not vein
  outside 36245, 36247, 75726 "catheter placement and angiography by vessel"
  because "Vessels were imaged; nothing was closed, removed or dissolved."
  source ncci-manual-2026

rule sampling
  when act is venous-sampling
  outside 36500, 75893 "sampling of blood from veins"
  because "Blood was sampled; nothing was closed."
  source expert

"""#),
    SourceFile(name: "Rules/reopening.rules", text: #"""
# Removing clot.

section clot-never-reached when act is thrombectomy and progress is not-reached

rule thrombectomy-target-not-reached
  outside "report the catheter placement and the angiography that qualifies, or modifier 53, as the payer wants"
  because "No device was used on the clot, so no clot removal was done."
  source expert
  review "The clot was never reached: say what was done and why it was stopped."

section open-thrombectomy when act is thrombectomy and progress is not not-reached and approach is open

rule open-thrombectomy-dialysis
  when territory is dialysis-circuit
  outside 36831, 36833 "open declotting of a dialysis fistula or graft, without or with revision"
  because "The circuit was opened through an incision; the percutaneous codes do not apply, also not beside it."
  source ncci-2024, medlearn-dialysis

rule open-thrombectomy-arm
  when territory is arm
  outside 34101, 34111, 34490 "open clot removal through an arm incision, by vessel"
  because "The clot was removed through an incision."
  source ncci-manual-2026, rvu-2026

rule open-thrombectomy-leg
  when territory is leg
  outside 34201, 34203, 34421 "open clot removal through a leg incision, by vessel"
  because "The clot was removed through an incision."
  source ncci-manual-2026, rvu-2026

rule open-thrombectomy-trunk
  when territory is abdomen, pelvis, spine
  outside 34151, 34401, 34451 "open clot removal through an abdominal incision, by vessel"
  because "The clot was removed through an incision."
  source ncci-manual-2026, rvu-2026

rule open-thrombectomy-chest
  when territory is lung, chest, coronary, heart
  outside 33910, 33915, 33916, 34051 "open clot removal in the chest, by vessel"
  because "The clot was removed through an incision."
  source ncci-manual-2026, rvu-2026

rule open-thrombectomy-neck
  when territory is cns, head-neck-side
  outside 34001, 34471 "open clot removal through a neck incision, by vessel"
  because "The clot was removed through an incision."
  source ncci-manual-2026, rvu-2026

section endoscopic-thrombectomy when act is thrombectomy and progress is not not-reached and approach is endoscopic

rule thrombectomy-through-endoscope
  query "Say which vessel the clot was removed from and how it was reached."
  because "An endoscope does not reach the inside of a vessel of this family."
  source expert

section thrombectomy when act is thrombectomy and progress is not not-reached and approach is percutaneous

rule dialysis-declot
  when territory is dialysis-circuit and circuit-dilation is none
  report 36904
  because "Clot was removed or dissolved in a dialysis circuit, and nothing was widened in its peripheral part."
  source ncci-manual-2026, medlearn-dialysis

rule dialysis-declot-with-angioplasty
  when territory is dialysis-circuit and circuit-dilation is angioplasty
  report 36905
  because "Clot was removed in a dialysis circuit and its peripheral part was widened with a balloon."
  source ncci-manual-2026, medlearn-dialysis

rule dialysis-declot-with-stent
  when territory is dialysis-circuit and circuit-dilation is stent
  report 36906
  because "Clot was removed in a dialysis circuit and a stent was placed in its peripheral part."
  source ncci-manual-2026, medlearn-dialysis

rule coronary-aspiration-system
  when territory is coronary and coronary-device is powered-aspiration
  report 92973
  because "A powered aspiration system removed clot from a coronary artery; the code covers it since 2026."
  source openpayer-92973, rvu-2026
  from 2026-01-01
  review "An add-on to the coronary intervention: it needs its parent on the same claim."

rule coronary-aspiration-system-before-2026
  when territory is coronary and coronary-device is powered-aspiration
  outside 92920, 92928, 92941 "the coronary intervention; aspiration is inside it before 2026"
  because "Before 2026 aspiration of coronary clot was part of the coronary intervention."
  source aapc-coronary
  until 2025-12-31

rule coronary-manual-aspiration
  when territory is coronary and coronary-device is manual-aspiration
  outside 92920, 92928, 92941 "the coronary intervention; a syringe on a catheter is inside it"
  because "Suction with a syringe is part of the coronary intervention."
  source aapc-coronary, medlearn-thrombectomy

rule coronary-fragmentation
  when territory is coronary and coronary-device is fragmentation
  report 92973
  because "A system that breaks clot up removed it from a coronary artery."
  source aapc-coronary
  review "An add-on to the coronary intervention; the 2026 wording names mechanical aspiration, so check the current code book for rheolysis."

rule heart-chamber-clot
  when territory is heart
  outside 0644T "suction of a mass or clot out of a heart chamber"
  because "The clot lay in a heart chamber, not in a vessel of this family."
  source openpayer-0644t, ncci-2024

rule intracranial-thrombectomy
  when territory is brain and vessel is artery and intracranial-stent is no
  report 61645
  because "Clot was removed from an artery inside the skull, by whatever method; imaging of that territory and any lytic of the session are inside."
  source aapc-stroke, codingahead-61645

rule intracranial-thrombectomy-beside-stent
  when territory is brain and vessel is artery and intracranial-stent is yes
  outside 61635, 61630 "the stent or the angioplasty of the same intracranial artery, alone"
  because "Where the narrowing behind the clot is stented or dilated, clot removal of the same territory is not reported beside it."
  source ncci-2024
  review "Another territory cleared of clot in the same session would be 61645 with 59."

rule cerebral-vein-thrombectomy
  when territory is brain and vessel is vein and repeat-on-later-day is no
  report 37187
  because "A cerebral vein or dural sinus is a vein; the intracranial code is for arteries only."
  source aapc-intracranial, aapc-myths

rule repeat-venous-thrombectomy
  when territory is not dialysis-circuit, coronary, heart and vessel is vein and repeat-on-later-day is yes
  report 37188
  because "Clot was removed from veins again, on a later day of a running lysis."
  source sir-thrombolysis, codingahead-37187

rule venous-thrombectomy
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is vein and repeat-on-later-day is no
  report 37187
  because "Clot was removed from one or more veins; one code, whatever the number."
  source sir-thrombolysis, codingahead-37187, aapc-mechanical

rule arterial-thrombectomy
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and plan is primary
    and atherectomy is no
  report 37184
  because "Removing clot from an artery outside the heart and the skull was the planned main act; lung arteries are arteries, although a vein leads there."
  source evtoday-thrombectomy, scai-pulmonary, aapc-mechanical

rule incidental-arterial-thrombectomy
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and plan is incidental
    and atherectomy is no
  report 37186
  because "Clot was met during another procedure on the artery; its removal is an add-on to that procedure."
  source evtoday-thrombectomy, ncci-manual-2026
  review "An add-on: it needs the other arterial procedure on the same claim."

rule thrombectomy-beside-atherectomy
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and atherectomy is yes
  outside 37271, 37273, 37288, 37290 "the atherectomy; clot of the treated segment is inside it"
  because "Removing clot from a segment treated by atherectomy is part of the atherectomy."
  source ncci-manual-2026

rule thrombectomy-of-unclear-vessel
  when territory is not dialysis-circuit, coronary, heart and vessel is arteriovenous, lymphatic, none
  query "Say which artery or vein the clot was removed from."
  because "Clot is removed from an artery, a vein or a dialysis circuit; each has codes of its own."
  source aapc-mechanical

"""#),
    SourceFile(name: "Rules/sources.rules", text: #"""
# Where the claims come from. CMS data files first, then societies, then trade press and guides.

source rvu-2026 "CMS physician fee schedule, relative value file, July 2026" "https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files/rvu26c"
source ncci-2026 "CMS NCCI procedure-to-procedure edits, October 2026" "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits"
source ncci-2024 "CMS NCCI procedure-to-procedure edits, practitioner, July 2024" "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits"
source ncci-manual-2026 "CMS NCCI policy manual for Medicare, January 2026" "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits"
source mue-2026 "CMS NCCI medically unlikely edits, October 2026" "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-medically-unlikely-edits"
source aoc-2024 "CMS NCCI add-on code edits, June 2024" "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits"
source namas "Auditor association on choosing among 37241-37244, May 2023" "https://namas.co/keys-to-correct-embolization-coding-cpt-codes-37241-37244/"
source hia "Coding auditors on vascular embolization and occlusion" "https://hiacode.com/blog/vascular-embolization-and-occlusion"
source medlearn-embolization "MedLearn on 37241 and 37242" "https://medlearn.com/examining-vascular-embolization-or-occlusion-codes-37241-and-37242/"
source medlearn-endoleak "MedLearn on endoleaks" "https://medlearn.com/expert-insight-into-endoleaks-and-lower-extremity-coding/"
source medlearn-dialysis "MedLearn on dialysis circuit add-on codes" "https://www.medlearnmedia.com/insights/interventional-radiology-insights/10-things-you-need-to-know-about-dialysis-circuit-add-on-codes/"
source medlearn-thrombectomy "MedLearn on mechanical thrombectomy" "https://medlearn.com/mastering-mechanical-thrombectomy-coding-for-success-in-2023/"
source medlearn-lysis "MedLearn on catheter-directed thrombolysis" "https://medlearn.com/targeting-the-complexities-of-thrombolysis-coding"
source medlearn-infusion "MedLearn on intracranial drugs that do not dissolve clot" "https://medlearn.com/analyzing-non-thrombolytic-agent-administration-coding/"
source codingprime-embolization "Coder's summary of embolization guidelines, 2017" "https://www.codingprime.in/2017/07/embolization-coding-guidelines.html"
source codingprime-thrombectomy "Coder's summary of thrombectomy and thrombolysis, 2017" "https://www.codingprime.in/2017/07/thrombectomy-thrombolysis-coding.html"
source web2pro-fibroids "Billing guide on fibroid embolization, 2014" "http://web2pro.info/bps/blog/uterine-fibroid-embolizations--how-do-i-code-them-now-/"
source solutions4mds "Consultants on the embolization codes of 2014" "https://solutions4mds.com/cpt-2014-embolization-occlusion/"
source acr-2013 "ACR radiology coding source, September 2013" "https://www.acr.org/Advocacy-and-Economics/Coding-Source/ACR-Radiology-Coding-Source-September-October-2013-Q-and-A"
source aapc-brain "AAPC radiology alert on cerebral embolization" "https://www.aapc.com/codes/coding-newsletters/my-radiology-coding-alert/knowledge-of-brain-anatomy-aids-in-coding-of-complex-cerebral-embolization-procedures-article"
source aapc-coil "AAPC radiology alert on detachable coils" "https://www.aapc.com/codes/coding-newsletters/my-radiology-coding-alert/reader-question-gdc-coil-article"
source mma-answer "Specialist answer on middle meningeal embolization, re-posted" "https://camdencountybjj.com/blog/mma-embolization-cpt-code/"
source aapc-carotid-body "AAPC forum on carotid body tumors, 2012" "https://aapc.com"
source sir-y90 "SIR quarterly on radioembolization coding" "http://irq.sirweb.org/clinical-practice/coding-recommendations-for-radioembolization-procedures/"
source sir-y90-2024 "SIR quarterly, fall 2024, on yttrium-90 coding" "https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2024/html/33.html"
source sir-genicular "SIR quarterly on genicular embolization" "https://irq.sirweb.org/clinical-practice/gae-and-diagnostic-angiography/"
source sir-pressure "SIR quarterly on pressure-directed catheters" "https://www.sirweb.org/ir-quarterly/clinical-practice/coding-qa-using-a-pressure-directed-catheter-for-radioembolization-of-a-hepatic-tumor/"
source sir-thrombolysis "SIR quarterly, coding questions on thrombectomy and lysis" "http://irq.sirweb.org/clinical-practice/coding-q-a-sir-answers-your-coding-questions/"
source sir-neurovascular "SIR quarterly on neurovascular interventions" "https://irq.sirweb.org/clinical-practice/how-to-code-neurovascular-interventions/"
source zhealth-2014 "ZHealth newsletter on embolization before tumor surgery, December 2014" "https://zhealthpublishing.com/znews/zhealth-coding-newsletter-december-2014/"
source evtoday-veins "Endovascular Today on incompetent limb veins, July 2014" "https://evtoday.com/articles/2014-july/coding-for-endovascular-therapies-for-incompetent-extremity-veins"
source evtoday-thrombectomy "Endovascular Today on mechanical thrombectomy, January 2006" "http://evtoday.com/2006/01/EVT0106_Coding_Krol.html"
source radiology-today "Radiology Today on chemoembolization, March 2018" "http://www.radiologytoday.net/archive/rt0318p10.shtml"
source oeis-prostate "Outpatient endovascular society on prostate embolization" "https://oeisweb.com/?p=10731"
source intercostal-note "Journal note on intercostal embolization" "https://discovery.researcher.life/article/transcatheter-arterial-embolization-for-the-management-of-iatrogenic-and-blunt-traumatic-intercostal-artery-injuries/2dad14ef2b193ffdaab8f4011b76e59b"
source iframe-61623 "Code page on the balloon occlusion test, 2025" "https://iframe.ai/medical-coding/reference/61623"
source happycovergirl-61626 "Coder's reference page that claims bundling from 2026" "https://codingmcw.happycovergirlco.com/50-Medical-Coding/CPT-Codes/61626"
source codingahead-49185 "Code page on sclerosis of fluid pockets" "https://case2code.codingahead.com/cpt/codes/49185"
source aapc-stroke "AAPC radiology alert on intracranial arterial therapy" "https://aapc.com/codes/coding-newsletters/my-radiology-coding-alert/intervention-procedures-check-your-compliance-for-changes-in-intracranial-arterial-therapeutic-intervention-coding-150365-article"
source aapc-intracranial "AAPC neurosurgery alert on intracranial arterial procedures" "https://aapc.com/codes/coding-newsletters/my-neurosurgery-coding-alert/cpt-skills-handy-tips-guide-your-intracranial-arterial-procedure-know-how-159551-article"
source aapc-myths "AAPC neurosurgery alert, five myths on intracranial arteries" "https://aapc.com/codes/coding-newsletters/my-neurosurgery-coding-alert/mythbuster-bust-5-myths-to-solidify-claims-for-endovascular-therapeutic-interventions-in-intracranial-arteries-165133-article"
source aapc-territories "AAPC neurosurgery alert on intracranial territories" "https://www.aapc.com/codes/coding-newsletters/my-neurosurgery-coding-alert/you-be-the-coder-locate-vascular-territories-to-code-drug-admin-174888-article"
source aapc-mechanical "AAPC cardiology alert on arterial and venous thrombectomy" "https://www.aapc.com/codes/coding-newsletters/my-cardiology-coding-alert/cpt-handy-tips-guide-your-arterial-and-venous-mechanical-thrombectomy-claims-164797-article"
source aapc-lysis "AAPC cardiology alert on the lysis codes of 2013" "https://www.aapc.com/codes/coding-newsletters/my-cardiology-coding-alert/cpt-2013-37211-37214-focus-on-initial-subsequent-and-final-day-for-non-coronary-thrombolysis-coding-article"
source aapc-iv-lysis "AAPC on lysis for stroke, 2008" "https://www.aapc.com/blog/23970-stroke-associated-obstruction-makes-for-bottle-necked-coding/"
source aapc-coronary "AAPC cardiology alert on coronary thrombectomy, 2013" "https://aapc.com/codes/coding-newsletters/my-cardiology-coding-alert/cpt-2013-92973-coding-is-limited-to-mechanical-thrombectomy-134235-article"
source openpayer-92973 "Payer reference on coronary thrombectomy" "https://www.openpayer.com/billing-codes/cpt-92973-percutaneous-coronary-mechanical-thrombectomy-aspiration"
source scai-pulmonary "SCAI on pulmonary thrombectomy" "https://scai.org/understanding-billing-percutaneous-pulmonary-arterial-thrombectomy-procedures"
source codingahead-37187 "Code page on venous thrombectomy" "https://webhooks.codingahead.com/cpt/codes/37187"
source codingahead-61645 "Code page on intracranial thrombectomy, 2026" "https://webhooks.codingahead.com/cpt/codes/61645"
source openpayer-0644t "Payer reference on suction of a heart mass" "https://www.openpayer.com/billing-codes/"
source expert "Professional judgement of the editors; no published source was found" "Docs/Design.md"

"""#),
    SourceFile(name: "Rules/vocabulary/acts-closure.rules", text: #"""
# Closing vessels: embolization, sclerotherapy, thrombin by needle, balloons that come out again, limb veins.
# Words of the act itself; devices and agents stand on pages of their own.

phrases
  # The act itself.
  "emboliz*", "re emboliz*", "reemboliz*", "embolotherap*", "embolisotherap*", "embod", "emboed", "coiled", "coiling",
    "re coiled", "re coiling", "coil emboliz*", "microcoil emboliz*", "plug emboliz*", "particle emboliz*",
    "gelfoam emboliz*", "onyx emboliz*", "embolization therap*", "embolization treatment*", "embolization procedure",
    "therapeutic embolization", "TAE", "sacrific*", "vessel sacrifice", "parent vessel sacrifice",
    "parent artery sacrifice", "vessel deconstruction", "deconstructive embolization", "endovascular exclusion",
    "endovascularly excluded", "endovascular closure", "endovascularly closed", "closed endovascularly",
    "occluded endovascularly", "excluded endovascularly", "obliterated endovascularly", "secured endovascularly",
    "deconstructive treatment", "deconstructive", "deconstruction", "vessel sacrificed", "internal trapping",
    "endovascularly trapped", "closed transvenously", "occluded transvenously", "shut transvenously",
    "transvenous closure", "transarterial closure", "closed transarterially", "occluded transarterially",
    "closed via the vein", "closed from the venous side", "closed by the venous route", "closed by the venous way"
    states act embolization, approach percutaneous
  "transcatheter emboliz*", "catheter emboliz*", "catheter directed emboliz*", "endovascular emboliz*",
    "percutaneous emboliz*", "percutaneously embolized", "endovascularly embolized", "microcatheter emboliz*",
    "superselective emboliz*", "super selective emboliz*", "subselective emboliz*", "direct puncture emboliz*",
    "direct stick emboliz*", "translumbar emboliz*", "endovascular coiling", "endovascularly coiled",
    "endovascular occlusion", "endovascularly occluded", "transcatheter occlusion", "catheter occlusion of",
    "endovascular closure of", "endovascular obliteration", "endovascularly obliterated", "endovascular trapping",
    "endovascular sacrifice", "percutaneous coiling", "permanent endovascular occlusion",
    "endovascular vessel occlusion", "endovascular parent vessel occlusion", "transcatheter closure of the fistula",
    "endovascular disconnection", "endovascular devascularization" states act embolization, approach percutaneous
  "balloon assisted coil*", "stent assisted coil*", "balloon assisted emboliz*", "stent assisted emboliz*",
    "jailed coiling", "coil occlusion", "coil closure", "coil obliteration", "coil trapping", "coil packing",
    "coil sacrifice", "plug occlusion", "parent vessel occlusion", "parent artery occlusion",
    "permanent vessel occlusion", "permanent occlusion", "permanent balloon occlusion", "therapeutic occlusion",
    "therapeutic vessel occlusion", "proximal and distal emboliz*", "front and back door emboliz*", "sandwich emboliz*",
    "sandwich technique emboliz*", "back door and front door emboliz*", "onyx injection", "particle injection",
    "coil and glue", "coil plus glue", "onyx cast was formed" states act embolization, approach percutaneous
  "transarterial emboliz*", "trans arterial emboliz*", "transcatheter arterial emboliz*", "intraarterial emboliz*",
    "intra arterial emboliz*", "selective arterial emboliz*", "superselective arterial emboliz*",
    "transarterial coiling", "transarterial occlusion" states act embolization, vessel artery, approach percutaneous
  "transvenous emboliz*", "trans venous emboliz*", "transvenous coil*", "transvenous occlusion", "transvenous packing",
    "transcatheter venous emboliz*" states act embolization, approach percutaneous suggests vessel vein
  "preoperative emboliz*", "pre operative emboliz*", "preop emboliz*", "pre op emboliz*", "presurgical emboliz*",
    "pre surgical emboliz*", "preoperative devasculariz*", "pre operative devasculariz*", "presurgical devasculariz*",
    "preoperative coiling" states act embolization, approach percutaneous suggests reason tumor
  "postemboliz*", "devasculariz*", "embolic agent", "embolic material", "liquid embolic", "liquid embolic agent",
    "liquid embolization agent", "embolization coil", "embolization plug", "embolization material",
    "embolization agent", "embolization particle", "embolization microsphere", "embolization device",
    "embolization balloon", "embolic device", "embolic coil", "embolic particle", "embolic microsphere",
    "embolic sphere", "embolic plug", "embolic cast", "embolic mixture", "embolic slurry", "embolic glue",
    "near stasis", "complete stasis", "until stasis", "to stasis", "flow stasis", "stasis of flow",
    "stasis was achieved", "stasis achieved", "stasis obtained", "pruned tree", "until no antegrade flow",
    "cessation of antegrade flow", "cessation of forward flow", "no further antegrade flow", "fully devascularized",
    "no residual blush", "no further blush", "no more blush", "stain gone" suggests act embolization,
    approach percutaneous

  # A vessel closed with something.
  "occluded with coil", "occluded with a coil", "occluded with one coil", "occluded with two coils",
    "occluded with three coils", "occluded with four coils", "occluded with multiple coils",
    "occluded with several coils", "occluded with a single coil", "occluded with detachable coils",
    "occluded with platinum coils", "occluded with pushable coils", "occluded with fibered coils",
    "occluded with microcoils", "occluded with multiple microcoils", "occluded with several microcoils",
    "occluded with onyx", "occluded with particles", "occluded with pva", "occluded with pva particles",
    "occluded with microspheres", "occluded with gelfoam", "occluded with gelfoam slurry",
    "occluded with gelatin sponge", "occluded with a plug", "occluded with plugs", "occluded with vascular plug",
    "occluded with a vascular plug", "occluded with amplatzer plug", "occluded with an amplatzer plug",
    "occluded with an amplatzer vascular plug", "occluded with amplatzer vascular plugs",
    "occluded with a detachable balloon", "occluded with detachable balloons", "closed with coil", "closed with a coil",
    "closed with multiple coils", "closed with microcoils", "closed with onyx", "closed with gelfoam",
    "closed with a plug", "closed with plugs", "closed with an amplatzer plug", "closed with a vascular plug",
    "closed with detachable balloons", "occlusion with coil", "occlusion with a coil", "occlusion with multiple coils",
    "occlusion with microcoils", "occlusion with onyx", "occlusion with gelfoam", "occlusion with a plug",
    "occlusion with plugs", "occlusion with an amplatzer plug", "occlusion with a vascular plug",
    "occlusion with detachable balloons", "blocked with coils", "blocked with microcoils",
    "blocked with detachable coils", "blocked with onyx", "obliterated with coils", "obliterated with microcoils",
    "obliterated with detachable coils", "obliterated with onyx", "sealed with coils", "sealed with microcoils",
    "sealed with detachable coils", "sealed with onyx", "packed with coils", "packed with microcoils",
    "packed with detachable coils", "packed with onyx", "filled with coils", "filled with microcoils",
    "filled with detachable coils", "filled with onyx", "treated with coils", "treated with microcoils",
    "treated with onyx", "treated with gelfoam", "treated with particles", "treated with an amplatzer plug",
    "managed with coils", "managed with microcoils", "managed with onyx", "managed with gelfoam",
    "managed with particles", "managed with an amplatzer plug", "controlled with coils", "controlled with microcoils",
    "controlled with onyx", "controlled with gelfoam", "controlled with particles", "controlled with an amplatzer plug",
    "secured with coils", "secured with microcoils", "secured with onyx", "secured with gelfoam",
    "secured with particles", "secured with an amplatzer plug", "occluded by coils", "occluded by microcoils",
    "closed by coils", "closed by microcoils", "occluded using coils", "occluded using microcoils",
    "closed using coils", "closed using microcoils", "closed off with coils", "closed off with microcoils",
    "shut down with coils", "shut down with microcoils", "taken down with coils", "taken down with microcoils",
    "stopped with coils", "stopped with microcoils", "excluded with coils", "excluded with microcoils",
    "plugged with coils", "plugged with an amplatzer plug", "plugged with a vascular plug", "plugged with gelfoam"
    states act embolization, approach percutaneous

  # Something placed or injected that closes a vessel.
  "coil was placed", "coil was deployed", "coil was delivered", "coil was detached", "coil was inserted",
    "coil was introduced", "coil was released", "coil was deposited", "coils placed", "coils deployed", "coils packed",
    "coils dropped", "coils laid down", "coils introduced", "coils delivered", "coils detached", "coils were placed",
    "coils were deployed", "coils were delivered", "coils were detached", "coils were inserted",
    "coils were introduced", "coils were released", "coils were deposited", "coils were packed", "coils were used",
    "coils were laid", "coils were pushed", "microcoils placed", "microcoils deployed", "microcoils were placed",
    "microcoils were deployed", "microcoils were delivered", "microcoils were used", "vascular plug was placed",
    "vascular plug were placed", "vascular plug was deployed", "vascular plug were deployed", "vascular plug placement",
    "vascular plug deployment", "amplatzer plug was placed", "amplatzer plug were placed",
    "amplatzer plug was deployed", "amplatzer plug were deployed", "amplatzer plug placement",
    "amplatzer plug deployment", "detachable balloon was placed", "detachable balloon were placed",
    "detachable balloon was deployed", "detachable balloon were deployed", "detachable balloon placement",
    "detachable balloon deployment", "flow diverter was placed", "flow diverter were placed",
    "flow diverter was deployed", "flow diverter were deployed", "flow diverter placement", "flow diverter deployment",
    "placement of coils", "placement of microcoils", "placement of detachable coils", "placement of a vascular plug",
    "placement of an amplatzer plug", "placement of multiple coils", "placement of several coils",
    "deployment of coils", "deployment of microcoils", "deployment of detachable coils",
    "deployment of a vascular plug", "deployment of an amplatzer plug", "deployment of multiple coils",
    "deployment of several coils", "insertion of coils", "insertion of microcoils", "insertion of detachable coils",
    "insertion of a vascular plug", "insertion of an amplatzer plug", "insertion of multiple coils",
    "insertion of several coils", "delivery of coils", "delivery of microcoils", "delivery of detachable coils",
    "delivery of a vascular plug", "delivery of an amplatzer plug", "delivery of multiple coils",
    "delivery of several coils", "placed coils", "placed a coil", "placed multiple coils", "placed several coils",
    "placed two coils", "placed three coils", "placed four coils", "placed microcoils", "placed a vascular plug",
    "placed an amplatzer plug", "deployed coils", "deployed a coil", "deployed multiple coils",
    "deployed several coils", "deployed two coils", "deployed three coils", "deployed four coils",
    "deployed microcoils", "deployed a vascular plug", "deployed an amplatzer plug", "dropped coils", "dropped a coil",
    "dropped multiple coils", "dropped several coils", "dropped two coils", "dropped three coils", "dropped four coils",
    "dropped microcoils", "dropped a vascular plug", "dropped an amplatzer plug", "packed coils", "detached coils",
    "onyx was injected", "onyx injected", "onyx was infused", "onyx was delivered", "onyx was administered",
    "squid was injected", "squid injected", "squid was infused", "squid was delivered", "squid was administered",
    "phil was injected", "phil injected", "phil was infused", "phil was delivered", "phil was administered",
    "gelfoam was injected", "gelfoam injected", "gelfoam was infused", "gelfoam was delivered",
    "gelfoam was administered", "gelfoam slurry was injected", "gelfoam slurry injected", "gelfoam slurry was infused",
    "gelfoam slurry was delivered", "gelfoam slurry was administered", "gelatin sponge was injected",
    "gelatin sponge injected", "gelatin sponge was infused", "gelatin sponge was delivered",
    "gelatin sponge was administered", "liquid embolic was injected", "liquid embolic injected",
    "liquid embolic was infused", "liquid embolic was delivered", "liquid embolic was administered",
    "particles were injected", "particles injected", "particles were infused", "particles were delivered",
    "particles were administered", "particles were given", "microspheres were injected", "microspheres injected",
    "microspheres were infused", "microspheres were delivered", "microspheres were administered",
    "microspheres were given", "embospheres were injected", "embospheres injected", "embospheres were infused",
    "embospheres were delivered", "embospheres were administered", "embospheres were given", "beads were injected",
    "beads injected", "beads were infused", "beads were delivered", "beads were administered", "beads were given",
    "gelfoam pledgets were injected", "gelfoam pledgets injected", "gelfoam pledgets were infused",
    "gelfoam pledgets were delivered", "gelfoam pledgets were administered", "gelfoam pledgets were given",
    "pva was injected", "pva injected", "injected onyx", "injected gelfoam", "injected gelfoam slurry",
    "injected particles", "injected pva", "injected microspheres", "injected liquid embolic", "injection of onyx",
    "injection of gelfoam", "injection of particles", "injection of pva particles", "injection of microspheres",
    "injection of liquid embolic", "injection of embolic agent", "injection of embolic material",
    "administration of onyx", "administration of gelfoam", "administration of particles",
    "administration of pva particles", "administration of microspheres", "administration of liquid embolic",
    "administration of embolic agent", "administration of embolic material", "delivery of onyx", "delivery of gelfoam",
    "delivery of particles", "delivery of pva particles", "delivery of microspheres", "delivery of liquid embolic",
    "delivery of embolic agent", "delivery of embolic material" states act embolization, approach percutaneous
  "plug was placed", "plugs were placed", "plug was deployed", "plugs were deployed", "a plug was placed",
    "with a plug", "framing coil", "finishing coil", "filling coil", "coil pack", "coil nest", "coil basket",
    "tight packing", "packing density", "dense packing", "coil detachment", "coils to stasis" suggests act embolization,
    approach percutaneous

  # Aneurysms closed from within or across the neck.
  "flow diversion", "flow diverter placed", "flow diverter treatment", "flow diverter therapy",
    "flow diverter implantation", "flow diverting stent was deployed", "flow diverting stent placed",
    "flow diverting stent placement", "pipeline was placed", "pipeline was deployed", "pipeline placed",
    "pipeline deployed", "pipeline placement", "pipeline deployment", "pipeline was implanted", "pipeline implantation",
    "surpass was placed", "surpass was deployed", "surpass placed", "surpass deployed", "surpass placement",
    "surpass deployment", "surpass was implanted", "surpass implantation", "fred was placed", "fred was deployed",
    "fred placed", "fred deployed", "fred placement", "fred deployment", "fred was implanted", "fred implantation",
    "silk stent was placed", "silk stent was deployed", "silk stent placed", "silk stent deployed",
    "silk stent placement", "silk stent deployment", "silk stent was implanted", "silk stent implantation",
    "p64 was placed", "p64 was deployed", "p64 placed", "p64 deployed", "p64 placement", "p64 deployment",
    "p64 was implanted", "p64 implantation", "p48 was placed", "p48 was deployed", "p48 placed", "p48 deployed",
    "p48 placement", "p48 deployment", "p48 was implanted", "p48 implantation", "web was placed", "web was deployed",
    "web placed", "web deployed", "web placement", "web deployment", "web was implanted", "web implantation",
    "pipeline device was placed", "pipeline device was deployed", "pipeline device placed", "pipeline device deployed",
    "pipeline device placement", "pipeline device deployment", "pipeline device was implanted",
    "pipeline device implantation", "web device was placed", "web device was deployed", "web device placed",
    "web device deployed", "web device placement", "web device deployment", "web device was implanted",
    "web device implantation", "pipeline embolization device was placed", "pipeline embolization device was deployed",
    "pipeline embolization device placed", "pipeline embolization device deployed",
    "pipeline embolization device placement", "pipeline embolization device deployment",
    "pipeline embolization device was implanted", "pipeline embolization device implantation",
    "intrasaccular device was placed", "intrasaccular device was deployed", "intrasaccular device placed",
    "intrasaccular device deployed", "intrasaccular device placement", "intrasaccular device deployment",
    "intrasaccular device was implanted", "intrasaccular device implantation", "contour device was placed",
    "contour device was deployed", "contour device placed", "contour device deployed", "contour device placement",
    "contour device deployment", "contour device was implanted", "contour device implantation", "deployed a pipeline",
    "placed a pipeline", "deployed a flow diverter", "placed a flow diverter", "flow diverter across the neck",
    "pipeline across the neck", "intrasaccular flow disruption", "flow disruption", "pipelined", "webbed the aneurysm"
    states act embolization, approach percutaneous suggests territory brain, vessel artery, reason arterial-lesion

  # Procedures that carry the place or the reason in their name.
  "uterine fibroid emboliz*", "fibroid emboliz*", "ufe", "myoma emboliz*", "leiomyoma emboliz*",
    "uterine artery embolization for fibroids", "uterine fibroid artery emboliz*", "adenomyosis emboliz*",
    "prostate artery emboliz*", "prostatic artery emboliz*", "prostatic arterial emboliz*", "prostate emboliz*", "PAE",
    "prostatic emboliz*" states act embolization, reason tumor, territory pelvis, vessel artery, approach percutaneous
  "uterine artery emboliz*", "uterine arterial emboliz*", "uterine emboliz*", "uae" states act embolization,
    territory pelvis, vessel artery, approach percutaneous suggests reason tumor
  "bronchial artery emboliz*", "bronchial arterial emboliz*", "bronchial emboliz*", "BAE" states act embolization,
    territory lung, vessel artery, approach percutaneous suggests reason bleeding
  "genicular artery emboliz*", "genicular emboliz*", "geniculate artery emboliz*", "geniculate emboliz*",
    "knee emboliz*", "GAE" states act embolization, territory leg, vessel artery, approach percutaneous
    suggests reason joint-pain
  "musculoskeletal emboliz*", "msk emboliz*", "transarterial periarticular emboliz*", "periarticular emboliz*",
    "tendon emboliz*", "joint emboliz*", "TAME", "transarterial microembolization", "trans arterial micro emboliz*"
    states act embolization, vessel artery, approach percutaneous suggests reason joint-pain
  "frozen shoulder emboliz*", "shoulder emboliz*", "adhesive capsulitis emboliz*",
    "adhesive capsulitis artery emboliz*", "tennis elbow emboliz*", "ACE embolization" states act embolization,
    territory arm, vessel artery, approach percutaneous suggests reason joint-pain
  "middle meningeal artery emboliz*", "middle meningeal emboliz*", "mma emboliz*", "mmae", "meningeal artery emboliz*",
    "embolization of the mma", "cerebral aneurysm emboliz*", "brain aneurysm emboliz*",
    "intracranial aneurysm emboliz*", "cerebral aneurysm coil*", "brain aneurysm coil*", "intracranial aneurysm coil*"
    states act embolization, territory brain, vessel artery, approach percutaneous
  "portal vein emboliz*", "portal venous emboliz*", "portal emboliz*", "preoperative portal vein emboliz*",
    "transhepatic portal vein emboliz*", "liver venous deprivation", "extended liver venous deprivation",
    "double vein emboliz*", "dual vein emboliz*", "dual portal and hepatic vein emboliz*",
    "portal and hepatic vein emboliz*", "combined portal and hepatic vein emboliz*" states act embolization,
    reason liver-growth, territory abdomen, vessel vein, approach percutaneous
  "hepatic vein emboliz*" states act embolization, territory abdomen, vessel vein, approach percutaneous
    suggests reason liver-growth
  "PVE", "LVD", "HVE", "PVE and HVE", "PVE plus HVE" suggests act embolization, approach percutaneous,
    territory abdomen, vessel vein, reason liver-growth
  "brto", "parto", "bato", "balloon occluded retrograde transvenous obliterat*",
    "balloon occluded transvenous obliterat*", "balloon retrograde transvenous obliterat*",
    "plug assisted retrograde transvenous obliterat*", "vascular plug assisted retrograde transvenous obliterat*",
    "coil assisted retrograde transvenous obliterat*", "retrograde transvenous obliterat*",
    "antegrade transvenous obliterat*", "balloon occluded antegrade transvenous obliterat*",
    "percutaneous transhepatic obliterat*", "transvenous obliterat*", "percutaneous transhepatic variceal obliterat*",
    "variceal obliterat*", "varices obliterat*", "transhepatic variceal emboliz*", "gastric variceal emboliz*",
    "gastric varix emboliz*", "esophageal variceal emboliz*", "gastroesophageal variceal emboliz*",
    "stomal variceal emboliz*", "parastomal variceal emboliz*", "ectopic variceal emboliz*",
    "duodenal variceal emboliz*", "rectal variceal emboliz*", "coronary vein emboliz*", "antegrade variceal emboliz*"
    states act embolization, territory abdomen, vessel vein, approach percutaneous suggests reason varix
  "CARTO" suggests act embolization, approach percutaneous, territory abdomen, vessel vein, reason varix
  "variceal emboliz*", "varix emboliz*" states act embolization, vessel vein, approach percutaneous
    suggests territory abdomen, reason varix
  "portosystemic shunt emboliz*", "splenorenal shunt emboliz*", "gastrorenal shunt emboliz*",
    "spontaneous portosystemic shunt emboliz*" states act embolization, territory abdomen, vessel vein,
    approach percutaneous suggests reason shunt
  "varicocele emboliz*", "varicocele coil*", "spermatic vein emboliz*", "internal spermatic vein emboliz*",
    "testicular vein emboliz*", "internal testicular vein emboliz*", "varicocele occlusion",
    "percutaneous varicocele occlusion", "percutaneous varicocele ablation" states act embolization, reason varicocele,
    territory pelvis, vessel vein, approach percutaneous
  "ovarian vein emboliz*", "pelvic vein emboliz*", "pelvic venous emboliz*", "pelvic congestion emboliz*",
    "pelvic varices emboliz*", "pelvic variceal emboliz*", "internal iliac vein emboliz*",
    "ovarian and pelvic vein emboliz*", "ovarian and internal iliac vein emboliz*", "ovarian vein coil*",
    "vulvar variceal emboliz*", "vulvar varices emboliz*" states act embolization, territory pelvis, vessel vein,
    approach percutaneous suggests reason pelvic-congestion
  "gonadal vein emboliz*", "gonadal vein coil*", "gonadal venous emboliz*" states act embolization, territory pelvis,
    vessel vein, approach percutaneous
  "internal iliac artery emboliz*", "internal iliac emboliz*", "hypogastric artery emboliz*", "hypogastric emboliz*",
    "IIAE", "pelvic artery emboliz*", "pelvic arterial emboliz*", "pudendal artery emboliz*",
    "internal pudendal artery emboliz*", "vesical artery emboliz*", "obturator artery emboliz*",
    "gluteal artery emboliz*", "superior gluteal artery emboliz*", "iliolumbar artery emboliz*" states act embolization,
    territory pelvis, vessel artery, approach percutaneous
  "splenic artery emboliz*", "splenic arterial emboliz*", "splenic emboliz*", "proximal splenic artery emboliz*",
    "proximal splenic emboliz*", "hepatic artery emboliz*", "hepatic arterial emboliz*", "renal artery emboliz*",
    "renal arterial emboliz*", "renal emboliz*", "gastroduodenal artery emboliz*", "gda emboliz*", "gda coil emboliz*",
    "left gastric artery emboliz*", "mesenteric emboliz*", "mesenteric artery emboliz*",
    "superior mesenteric artery branch emboliz*", "inferior mesenteric artery emboliz*", "ima emboliz*",
    "pancreaticoduodenal artery emboliz*", "lumbar artery emboliz*", "inferior epigastric artery emboliz*",
    "colic artery emboliz*", "cystic artery emboliz*", "adrenal artery emboliz*", "visceral artery emboliz*",
    "visceral arterial emboliz*" states act embolization, territory abdomen, vessel artery, approach percutaneous
  "partial splenic emboliz*", "partial splenic artery emboliz*", "subtotal splenic emboliz*",
    "splenic artery embolization for hypersplenism" states act embolization, territory abdomen, vessel artery,
    approach percutaneous, reason organ-ablation
  "renal ablation by embolization", "renal ablative emboliz*", "renal autoinfarction", "therapeutic renal infarction",
    "therapeutic splenic infarction", "medical nephrectomy by embolization", "native kidney emboliz*",
    "native renal artery emboliz*", "native renal artery ethanol ablation", "native renal artery alcohol ablation",
    "transplant kidney emboliz*", "failed allograft emboliz*", "allograft emboliz*" states act embolization,
    territory abdomen, vessel artery, approach percutaneous suggests reason organ-ablation
  "PSE" suggests act embolization, approach percutaneous, territory abdomen, vessel artery, reason organ-ablation
  "bariatric emboliz*", "bariatric arterial emboliz*", "bariatric artery emboliz*",
    "bariatric left gastric artery emboliz*", "embolization for weight loss", "embolization for obesity",
    "gastric artery embolization for obesity", "left gastric artery embolization for obesity",
    "left gastric artery embolization for weight loss" states act embolization, reason weight-loss, territory abdomen,
    vessel artery, approach percutaneous
  "hemorrhoid emboliz*", "hemorrhoidal emboliz*", "hemorrhoid artery emboliz*", "hemorrhoidal artery emboliz*",
    "superior rectal artery emboliz*", "rectal artery emboliz*", "emborrhoid*", "superior hemorrhoidal artery emboliz*"
    states act embolization, territory pelvis, vessel artery, hemorrhoid-treated yes, approach percutaneous
    suggests reason hemorrhoid
  "sphenopalatine artery emboliz*", "sphenopalatine emboliz*", "internal maxillary artery emboliz*",
    "internal maxillary emboliz*", "imax emboliz*", "facial artery emboliz*", "lingual artery emboliz*",
    "thyroid artery emboliz*", "superior thyroid artery emboliz*", "inferior thyroid artery emboliz*",
    "epistaxis emboliz*", "nosebleed emboliz*", "ascending pharyngeal artery emboliz*" states act embolization,
    territory head-neck, vessel artery, approach percutaneous
  "thoracic duct emboliz*", "thoracic duct disruption", "thoracic duct maceration", "thoracic duct occlusion",
    "percutaneous thoracic duct emboliz*", "retrograde thoracic duct emboliz*", "cisterna chyli emboliz*",
    "thoracic duct coil*" states act embolization, reason lymph-leak, territory chest, vessel lymphatic,
    approach percutaneous
  "TDE", "TDE procedure" suggests act embolization, approach percutaneous, territory chest, vessel lymphatic,
    reason lymph-leak
  "lymphatic emboliz*", "lymphatic leak emboliz*", "lymph leak emboliz*", "chyle leak emboliz*",
    "lymphatic duct emboliz*", "lymph node emboliz*", "nodal glue emboliz*", "intranodal emboliz*",
    "intranodal glue emboliz*", "lymphatic glue emboliz*", "lymph vessel emboliz*" states act embolization,
    vessel lymphatic, approach percutaneous suggests reason lymph-leak
  "liver lymphatic emboliz*", "hepatic lymphatic emboliz*", "retroperitoneal lymphatic emboliz*",
    "pelvic lymphatic emboliz*" states act embolization, territory abdomen, vessel lymphatic, approach percutaneous
    suggests reason lymph-leak
  "endoleak emboliz*", "endoleak coil*", "type 2 endoleak emboliz*", "type ii endoleak emboliz*",
    "endoleak repair by embolization", "aneurysm sac emboliz*", "endoleak sac emboliz*", "sac emboliz*",
    "translumbar endoleak emboliz*", "transcaval endoleak emboliz*", "perigraft emboliz*" states act embolization,
    reason endoleak, vessel artery, approach percutaneous suggests territory abdomen
  "pavm emboliz*", "pulmonary avm emboliz*", "pulmonary arteriovenous malformation emboliz*", "pavm coil*"
    states act embolization, territory lung, vessel arteriovenous, approach percutaneous suggests reason arterial-lesion
  "protective emboliz*", "protective coil emboliz*", "protective coiling", "flow redistribution",
    "redistribution emboliz*", "flow redistribution emboliz*", "redistributive emboliz*", "flow redirect*",
    "flow redirecting emboliz*", "skeletoniz*", "hepatic arterial redistribution", "arterial redistribution",
    "consolidation of hepatic flow", "flow consolidation", "vascular redistribution", "protective coil placement",
    "protective coils" states act embolization, reason flow-protection, vessel artery, approach percutaneous
    suggests territory abdomen

  # Dialysis circuit.
  "accessory vein emboliz*", "accessory vein coil*", "side branch vein emboliz*", "fistula side branch emboliz*",
    "collateral vein embolization of the fistula", "dialysis fistula emboliz*", "dialysis access emboliz*",
    "av fistula side branch emboliz*", "coil embolization of accessory vein", "coil embolization of an accessory vein",
    "accessory vein obliteration", "accessory vein occlusion", "competing vein emboliz*", "competing branch emboliz*"
    states act embolization, territory dialysis-circuit, approach percutaneous

  # Liver tumors: embolization with drugs or isotopes.
  "tace", "ctace", "btace", "deb tace", "debtace", "dem tace", "chemoemboliz*", "chemo emboliz*",
    "transarterial chemoemboliz*", "transarterial chemo emboliz*", "trans arterial chemoemboliz*",
    "transcatheter arterial chemoemboliz*", "hepatic chemoemboliz*", "hepatic artery chemoemboliz*",
    "hepatic arterial chemoemboliz*", "lobar chemoemboliz*", "oily chemoemboliz*", "conventional chemoemboliz*",
    "drug eluting bead chemoemboliz*", "drug eluting bead emboliz*", "deb chemoemboliz*", "chemoembolic",
    "rechemoemboliz*", "debiri", "debdox", "debiri tace", "drug eluting bead tace", "drug eluting embolic tace",
    "lipiodol tace" states act embolization, reason tumor, territory abdomen, chemotherapy yes,
    tumor-therapy-day treatment, approach percutaneous suggests vessel artery
  "bland emboliz*", "bland transarterial emboliz*", "bland particle emboliz*", "bland hepatic artery emboliz*",
    "bland hepatic emboliz*", "liver tumor emboliz*", "hepatic metastasis emboliz*", "hepatic tumor emboliz*",
    "liver metastasis emboliz*", "hepatoma emboliz*", "hcc emboliz*" states act embolization, reason tumor,
    territory abdomen, approach percutaneous suggests vessel artery
  "preoperative tumor emboliz*", "palliative tumor emboliz*", "tumor bed emboliz*" states act embolization,
    reason tumor, approach percutaneous
  "radioemboliz*", "radio emboliz*", "reradioemboliz*", "TARE", "sirt", "transarterial radioemboliz*",
    "trans arterial radioemboliz*", "selective internal radiation therapy", "selective internal radiotherapy",
    "selective internal radiation", "radiation segmentectomy", "radiation lobectomy", "radiation major",
    "y90 treatment", "y90 therapy", "y90 administration", "y90 delivery", "y90 infusion", "y90 injection",
    "y90 was delivered", "y90 was administered", "y90 administered", "y90 was infused", "y90 was injected",
    "y90 delivered", "y90 infused", "y 90 treatment", "y 90 therapy", "y 90 administration", "y 90 delivery",
    "y 90 infusion", "y 90 injection", "y 90 was delivered", "y 90 was administered", "y 90 administered",
    "y 90 was infused", "y 90 was injected", "y 90 delivered", "y 90 infused", "yttrium 90 treatment",
    "yttrium 90 therapy", "yttrium 90 administration", "yttrium 90 delivery", "yttrium 90 infusion",
    "yttrium 90 injection", "yttrium 90 was delivered", "yttrium 90 was administered", "yttrium 90 administered",
    "yttrium 90 was infused", "yttrium 90 was injected", "yttrium 90 delivered", "yttrium 90 infused",
    "theraspheres treatment", "theraspheres administration", "theraspheres delivery", "theraspheres infusion",
    "theraspheres were delivered", "theraspheres were administered", "theraspheres were infused",
    "theraspheres administered", "theraspheres delivered", "theraspheres infused", "sir spheres treatment",
    "sir spheres administration", "sir spheres delivery", "sir spheres infusion", "sir spheres were delivered",
    "sir spheres were administered", "sir spheres were infused", "sir spheres administered", "sir spheres delivered",
    "sir spheres infused", "radioactive microspheres treatment", "radioactive microspheres administration",
    "radioactive microspheres delivery", "radioactive microspheres infusion", "radioactive microspheres were delivered",
    "radioactive microspheres were administered", "radioactive microspheres were infused",
    "radioactive microspheres administered", "radioactive microspheres delivered", "radioactive microspheres infused",
    "holmium microspheres treatment", "holmium microspheres administration", "holmium microspheres delivery",
    "holmium microspheres infusion", "holmium microspheres were delivered", "holmium microspheres were administered",
    "holmium microspheres were infused", "holmium microspheres administered", "holmium microspheres delivered",
    "holmium microspheres infused", "y90 radioemboliz*", "y 90 radioemboliz*", "yttrium 90 radioemboliz*",
    "y90 segmentectomy", "y90 lobectomy", "y90 dose was delivered", "y90 dose was administered", "infusion of y90",
    "administration of y90", "delivery of y90", "infusion of yttrium 90", "administration of yttrium 90",
    "administration of theraspheres", "administration of sir spheres" states act embolization, reason tumor,
    territory abdomen, isotope yes, tumor-therapy-day treatment, approach percutaneous suggests vessel artery

  # Sclerotherapy.
  "sclerotherap*", "re sclerotherap*", "resclerotherap*", "sclerosed", "sclerosing", "sclerosant injection",
    "sclerosant was injected", "sclerosant was instilled", "sclerosant injected", "sclerosant was administered",
    "sclerosant instillation", "injection of sclerosant", "instillation of sclerosant",
    "instillation of sclerosing agent", "injected sclerosant", "injection of sclerosing agent", "ethanol sclero*",
    "alcohol sclero*", "doxycycline sclero*", "bleomycin sclero*", "chemical sclero*", "foam sclero*", "liquid sclero*",
    "betadine sclero*", "povidone iodine sclero*", "tetracycline sclero*", "talc sclero*", "sts sclero*",
    "sotradecol sclero*", "polidocanol sclero*", "percutaneous ethanol sclero*", "embolosclerotherap*",
    "emboloscleros*", "electrosclerotherap*", "bleomycin electrosclerotherapy", "cyst sclero*", "lymphocele sclero*",
    "seroma sclero*", "foam was injected", "foam injection", "injection of foam", "foam ablation", "chemical ablation",
    "foamed sclerosant", "foamed sts", "foamed polidocanol", "foamed sotradecol", "sclerofoam" states act sclerotherapy
    suggests approach percutaneous
  "percutaneous sclero*", "direct stick sclero*", "direct puncture sclero*", "ultrasound guided sclero*",
    "image guided sclero*", "fluoroscopic sclero*", "fluoroscopically guided sclero*", "catheter directed sclero*",
    "us guided sclero*", "ct guided sclero*", "transcatheter sclero*" states act sclerotherapy, approach percutaneous
  "ultrasound guided foam sclerotherap*", "duplex guided foam sclerotherap*", "ugfs", "varicose vein sclerotherap*",
    "varicose vein injection", "injection of varicose veins", "saphenous vein sclerotherap*",
    "saphenous foam sclerotherap*", "gsv foam sclerotherap*" states act sclerotherapy, approach percutaneous
    suggests territory leg, vessel vein, reason limb-reflux
  "spider vein sclerotherap*", "spider vein injection", "telangiectasia sclerotherap*", "injection of spider veins",
    "injection of telangiectasia", "injection sclerotherapy of spider veins", "cosmetic sclerotherap*",
    "telangiectasia injection" states act sclerotherapy, approach percutaneous, reason spider-veins, vessel vein
    suggests territory leg
  "venous malformation sclerotherap*", "vascular malformation sclerotherap*", "sclerotherapy of venous malformation",
    "sclerotherapy of the venous malformation" states act sclerotherapy, vessel vein suggests approach percutaneous,
    reason venous-malformation
  "lymphatic malformation sclerotherap*", "cystic hygroma sclerotherap*", "lymphangioma sclerotherap*"
    states act sclerotherapy, vessel lymphatic, reason lymphatic-malformation suggests approach percutaneous
  "renal cyst sclero*", "hepatic cyst sclero*", "liver cyst sclero*", "kidney cyst sclero*", "hydrocele sclero*",
    "percutaneous cyst ablation", "cyst ablation", "lymphocele ablation", "seroma ablation" states act sclerotherapy,
    vessel none, reason fluid-pocket suggests approach percutaneous

  # Thrombin by needle.
  "thrombin injection", "thrombin was injected", "thrombin injected", "injection of thrombin", "injected thrombin",
    "percutaneous thrombin", "percutaneous thrombin injection", "ultrasound guided thrombin",
    "ultrasound guided thrombin injection", "us guided thrombin", "us guided thrombin injection",
    "bovine thrombin was injected", "human thrombin was injected", "recombinant thrombin was injected",
    "thrombin instillation", "thrombin instilled", "thrombin was instilled", "direct thrombin injection",
    "duplex guided thrombin injection", "direct percutaneous thrombin injection", "units of thrombin were injected",
    "units of thrombin injected", "thrombin occlusion", "UGTI", "pseudoaneurysm thrombin injection", "thrombin repair",
    "fibrin sealant injection of pseudoaneurysm", "thrombin ablation of pseudoaneurysm" states act thrombin-injection,
    approach percutaneous

  # Balloons that come out again.
  "BTO", "balloon test occlusion", "balloon occlusion test", "test balloon occlusion", "test occlusion",
    "temporary balloon occlusion", "temporary occlusion", "temporary endovascular occlusion",
    "balloon occlusion testing", "provocative balloon occlusion", "carotid test occlusion",
    "temporary balloon tamponade of the artery", "temporary arterial occlusion", "temporary vessel occlusion",
    "temporary balloon inflation", "temporarily occluded with a balloon", "temporarily occluded", "trial occlusion",
    "trial balloon occlusion", "balloon tolerance test", "matas test", "balloon trial occlusion",
    "passed the test occlusion", "failed the test occlusion", "tolerated test occlusion",
    "balloon occlusion tolerance test", "temporary balloon control", "BTO negative", "BTO was negative", "negative BTO",
    "BTO positive", "BTO passed", "BTO failed", "passed BTO", "failed BTO", "BTO tolerated", "test occlusion negative",
    "test occlusion was negative", "negative test occlusion", "test occlusion positive", "occlusion test negative",
    "occlusion test positive", "occlusion test passed", "occlusion test failed", "test occlusion passed",
    "test occlusion failed", "balloon test occ", "test occ", "balloon occ test", "BTO of", "test occlusion of"
    states act temporary-occlusion suggests approach percutaneous
  "carotid balloon test occlusion", "carotid artery balloon test occlusion", "internal carotid balloon test occlusion",
    "internal carotid artery balloon test occlusion", "ica balloon test occlusion", "carotid occlusion test",
    "carotid artery test occlusion", "vertebral artery balloon test occlusion", "vertebral artery test occlusion",
    "ICA BTO", "left ICA BTO", "right ICA BTO", "carotid BTO", "vertebral BTO", "ICA BTO negative", "ICA BTO positive",
    "right ICA BTO negative", "left ICA BTO negative", "ICA test occlusion", "ICA occlusion test"
    states act temporary-occlusion suggests approach percutaneous, territory head-neck, vessel artery
  "prophylactic balloon occlusion catheter", "prophylactic internal iliac balloon",
    "prophylactic internal iliac artery balloon", "prophylactic iliac balloon", "internal iliac occlusion balloon",
    "internal iliac balloon occlusion", "internal iliac artery balloon occlusion",
    "internal iliac artery balloon catheter", "internal iliac balloon catheter", "iliac occlusion balloon",
    "iliac artery occlusion balloon", "iliac balloon occlusion", "common iliac balloon occlusion",
    "common iliac occlusion balloon", "hypogastric balloon occlusion", "hypogastric occlusion balloon",
    "uterine artery balloon occlusion", "balloon catheters for accreta", "prophylactic balloon catheter placement",
    "prophylactic occlusion balloon", "prophylactic balloon occlusion" states act temporary-occlusion, territory pelvis,
    vessel artery suggests approach percutaneous
  "reboa", "resuscitative endovascular balloon occlusion", "resuscitative endovascular balloon occlusion of the aorta",
    "aortic balloon occlusion", "aortic occlusion balloon", "intraaortic balloon occlusion",
    "intra aortic balloon occlusion", "balloon occlusion of the aorta", "infrarenal aortic balloon occlusion",
    "aortic cross clamp by balloon", "endovascular aortic occlusion", "preboa", "er reboa"
    states act temporary-occlusion, vessel artery suggests approach percutaneous, territory abdomen
  "balloon occlusion", "occlusion balloon inflated", "balloon was left inflated", "nondetachable balloon",
    "non detachable balloon", "hypotensive challenge", "hypotension challenge", "hypotensive provocation",
    "provocative hypotension", "pharmacologic hypotension during", "occlusion tolerance", "occlusion trial",
    "test inflation", "trial inflation", "carotid tolerance", "clamp test with a balloon", "minutes of inflation",
    "min of inflation", "minute inflation", "min inflation", "minutes of balloon occlusion", "min of balloon occlusion",
    "minutes of carotid occlusion", "min of carotid occlusion", "tolerated balloon occlusion",
    "tolerated the occlusion", "tolerated occlusion", "tolerates occlusion", "tolerance of occlusion",
    "awake testing during occlusion", "stump pressure during balloon" suggests act temporary-occlusion,
    approach percutaneous

  # Limb veins closed by heat, adhesive or a rotating wire.
  "radiofrequency ablation of the gsv", "radiofrequency ablation of gsv", "radiofrequency ablation of the ssv",
    "radiofrequency ablation of the great saphenous vein", "radiofrequency ablation of great saphenous vein",
    "radiofrequency ablation of the greater saphenous vein", "radiofrequency ablation of the small saphenous vein",
    "radiofrequency ablation of small saphenous vein", "radiofrequency ablation of the saphenous vein",
    "radiofrequency ablation of saphenous vein", "radiofrequency ablation of the left gsv",
    "radiofrequency ablation of the right gsv", "radiofrequency ablation of left gsv",
    "radiofrequency ablation of right gsv", "radiofrequency ablation of the left great saphenous vein",
    "radiofrequency ablation of the right great saphenous vein", "radiofrequency ablation of the perforator vein",
    "radiofrequency ablation of varicose vein", "rf ablation of the gsv", "rf ablation of gsv",
    "rf ablation of the ssv", "rf ablation of the great saphenous vein", "rf ablation of great saphenous vein",
    "rf ablation of the greater saphenous vein", "rf ablation of the small saphenous vein",
    "rf ablation of small saphenous vein", "rf ablation of the saphenous vein", "rf ablation of saphenous vein",
    "rf ablation of the left gsv", "rf ablation of the right gsv", "rf ablation of left gsv",
    "rf ablation of right gsv", "rf ablation of the left great saphenous vein",
    "rf ablation of the right great saphenous vein", "rf ablation of the perforator vein",
    "rf ablation of varicose vein", "rfa of the gsv", "rfa of gsv", "rfa of the ssv", "rfa of the great saphenous vein",
    "rfa of great saphenous vein", "rfa of the greater saphenous vein", "rfa of the small saphenous vein",
    "rfa of small saphenous vein", "rfa of the saphenous vein", "rfa of saphenous vein", "rfa of the left gsv",
    "rfa of the right gsv", "rfa of left gsv", "rfa of right gsv", "rfa of the left great saphenous vein",
    "rfa of the right great saphenous vein", "rfa of the perforator vein", "rfa of varicose vein",
    "gsv radiofrequency ablation", "gsv rf ablation", "gsv rfa", "ssv radiofrequency ablation", "ssv rf ablation",
    "ssv rfa", "lsv radiofrequency ablation", "lsv rf ablation", "lsv rfa",
    "great saphenous vein radiofrequency ablation", "great saphenous vein rf ablation", "great saphenous vein rfa",
    "greater saphenous vein radiofrequency ablation", "greater saphenous vein rf ablation",
    "greater saphenous vein rfa", "small saphenous vein radiofrequency ablation", "small saphenous vein rf ablation",
    "small saphenous vein rfa", "lesser saphenous vein radiofrequency ablation", "lesser saphenous vein rf ablation",
    "lesser saphenous vein rfa", "short saphenous vein radiofrequency ablation", "short saphenous vein rf ablation",
    "short saphenous vein rfa", "long saphenous vein radiofrequency ablation", "long saphenous vein rf ablation",
    "long saphenous vein rfa", "saphenous vein radiofrequency ablation", "saphenous vein rf ablation",
    "saphenous vein rfa", "anterior accessory saphenous vein radiofrequency ablation",
    "anterior accessory saphenous vein rf ablation", "anterior accessory saphenous vein rfa",
    "aasv radiofrequency ablation", "aasv rf ablation", "aasv rfa", "perforator vein radiofrequency ablation",
    "perforator vein rf ablation", "perforator vein rfa", "incompetent perforator radiofrequency ablation",
    "incompetent perforator rf ablation", "incompetent perforator rfa", "endovenous radiofrequency ablation",
    "endovenous rf ablation", "endovenous rfa", "endovenous radiofrequency", "vnus", "vnus closure", "vnus closurefast",
    "closurefast", "closure fast", "venefit", "radiofrequency vein ablation", "radiofrequency ablation of vein",
    "rf vein ablation", "rfitt", "evrfa", "venous radiofrequency ablation", "rfa catheter in the saphenous",
    "radiofrequency closure of vein", "rf closure of the saphenous vein" states act vein-ablation,
    ablation-method radiofrequency suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "laser ablation of the gsv", "laser ablation of gsv", "laser ablation of the ssv",
    "laser ablation of the great saphenous vein", "laser ablation of great saphenous vein",
    "laser ablation of the greater saphenous vein", "laser ablation of the small saphenous vein",
    "laser ablation of small saphenous vein", "laser ablation of the saphenous vein",
    "laser ablation of saphenous vein", "laser ablation of the left gsv", "laser ablation of the right gsv",
    "laser ablation of left gsv", "laser ablation of right gsv", "laser ablation of the left great saphenous vein",
    "laser ablation of the right great saphenous vein", "laser ablation of the perforator vein",
    "laser ablation of varicose vein", "laser treatment of the gsv", "laser treatment of gsv",
    "laser treatment of the ssv", "laser treatment of the great saphenous vein",
    "laser treatment of great saphenous vein", "laser treatment of the greater saphenous vein",
    "laser treatment of the small saphenous vein", "laser treatment of small saphenous vein",
    "laser treatment of the saphenous vein", "laser treatment of saphenous vein", "laser treatment of the left gsv",
    "laser treatment of the right gsv", "laser treatment of left gsv", "laser treatment of right gsv",
    "laser treatment of the left great saphenous vein", "laser treatment of the right great saphenous vein",
    "laser treatment of the perforator vein", "laser treatment of varicose vein", "gsv laser ablation", "gsv laser",
    "ssv laser ablation", "ssv laser", "lsv laser ablation", "lsv laser", "great saphenous vein laser ablation",
    "great saphenous vein laser", "greater saphenous vein laser ablation", "greater saphenous vein laser",
    "small saphenous vein laser ablation", "small saphenous vein laser", "lesser saphenous vein laser ablation",
    "lesser saphenous vein laser", "short saphenous vein laser ablation", "short saphenous vein laser",
    "long saphenous vein laser ablation", "long saphenous vein laser", "saphenous vein laser ablation",
    "saphenous vein laser", "anterior accessory saphenous vein laser ablation",
    "anterior accessory saphenous vein laser", "aasv laser ablation", "aasv laser", "perforator vein laser ablation",
    "perforator vein laser", "incompetent perforator laser ablation", "incompetent perforator laser",
    "endovenous laser", "endovenous laser ablation", "endovenous laser therapy", "endovenous laser treatment",
    "endovenous laser vein ablation", "evla", "evlt", "evlta", "laser vein ablation", "laser ablation of vein",
    "laser saphenous ablation", "venous laser ablation", "elves laser", "endolaser", "endo laser", "1470 nm laser",
    "radial laser fiber", "laser fiber was withdrawn", "laser fiber pullback" states act vein-ablation,
    ablation-method laser suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "venaseal", "vena seal", "variclose", "venablock", "cyanoacrylate closure", "cyanoacrylate vein closure",
    "cyanoacrylate vein ablation", "cyanoacrylate ablation", "cyanoacrylate adhesive closure", "adhesive closure",
    "adhesive vein closure", "adhesive ablation", "venous adhesive closure", "vein glue", "glue ablation",
    "medical adhesive closure", "glue closure of the saphenous vein", "glue closure of the great saphenous vein",
    "saphenous vein glue closure", "endovenous adhesive", "venaseal closure", "venaseal ablation", "venaseal adhesive"
    states act vein-ablation, ablation-method adhesive suggests approach percutaneous, territory leg, vessel vein,
    reason limb-reflux
  "clarivein", "clari vein", "mechanochemical ablation", "mechanochemical endovenous ablation",
    "mechanicochemical ablation", "mechano chemical ablation", "mechanochemical", "flebogrif",
    "mechanochemical vein ablation", "clarivein ablation", "rotating wire with sclerosant", "rotating wire ablation"
    states act vein-ablation, ablation-method mechanochemical suggests approach percutaneous, territory leg,
    vessel vein, reason limb-reflux
  "endovenous ablation", "endovenous thermal ablation", "endovenous closure", "endovenous vein ablation",
    "endothermal ablation", "endovenous heat ablation", "thermal vein ablation", "saphenous ablation",
    "saphenous vein ablation", "saphenous vein thermal ablation", "great saphenous vein ablation",
    "greater saphenous vein ablation", "small saphenous vein ablation", "gsv ablation", "ssv ablation",
    "perforator ablation", "perforator vein ablation", "accessory saphenous vein ablation", "varicose vein ablation",
    "saphenous closure", "saphenous vein closure", "gsv closure", "vein ablation", "EVTA", "steam vein ablation",
    "ablation of the great saphenous vein", "ablation of the greater saphenous vein", "ablation of the gsv",
    "ablation of the small saphenous vein", "ablation of the saphenous vein", "ablation of the perforator vein",
    "ablation of incompetent veins" states act vein-ablation suggests approach percutaneous, territory leg, vessel vein,
    reason limb-reflux
  "tumescent anesthesia", "tumescent" suggests act vein-ablation, approach percutaneous

  # The same words, and no closure of a vessel.
  "distal embolization", "distal embolized", "distally embolized clot", "distal emboliz* of clot",
    "distal emboliz* of thrombus", "non target emboliz*", "nontarget emboliz*", "non target distal emboliz*",
    "off target emboliz*", "inadvertent emboliz*", "accidental emboliz*", "unintended emboliz*",
    "unintentional emboliz*", "clot embolization", "thrombus embolization", "thrombotic embolization",
    "plaque embolization", "cholesterol embolization", "atheroma embolization", "atheromatous embolization",
    "fat embolization", "air embolization", "gas embolization", "cement embolization", "septic embolization",
    "paradoxical embolization", "paradoxic embolization", "cardiac embolization", "cardiogenic embolization",
    "cardioembolic embolization", "systemic embolization", "peripheral embolization", "amniotic fluid embolization",
    "bullet embolization", "missile embolization", "calcific embolization", "calcium embolization",
    "foreign body embolization", "catheter fragment embolization", "catheter tip embolization",
    "port catheter embolization", "fractured catheter embolization", "broken catheter embolization",
    "guidewire embolization", "wire embolization", "stent embolization", "valve embolization", "device embolization",
    "filter embolization", "lead embolization", "marrow embolization", "mucin embolization",
    "trophoblastic embolization", "prosthesis embolization", "occluder embolization", "pulmonary thrombus embolization",
    "seed embolization", "hydatid embolization", "bioprosthetic embolization", "vegetation embolization",
    "silicone embolization", "mercury embolization", "crystal embolization", "hydrophilic polymer embolization",
    "polymer embolization", "bubble embolization", "retrograde cement embolization", "tricuspid embolization",
    "valvular embolization", "clot embolized", "clot has embolized", "clot had embolized", "clot that embolized",
    "clot which embolized", "thrombus embolized", "thrombus has embolized", "thrombus had embolized",
    "thrombus that embolized", "thrombus which embolized", "embolus embolized", "embolus has embolized",
    "embolus had embolized", "embolus that embolized", "embolus which embolized", "fragment embolized",
    "fragment has embolized", "fragment had embolized", "fragment that embolized", "fragment which embolized",
    "plaque embolized", "plaque has embolized", "plaque had embolized", "plaque that embolized",
    "plaque which embolized", "debris embolized", "debris has embolized", "debris had embolized",
    "debris that embolized", "debris which embolized", "vegetation embolized", "vegetation has embolized",
    "vegetation had embolized", "vegetation that embolized", "vegetation which embolized", "device embolized",
    "device has embolized", "device had embolized", "device that embolized", "device which embolized",
    "catheter embolized", "catheter has embolized", "catheter had embolized", "catheter that embolized",
    "catheter which embolized", "stent embolized", "stent has embolized", "stent had embolized", "stent that embolized",
    "stent which embolized", "filter embolized", "filter has embolized", "filter had embolized",
    "filter that embolized", "filter which embolized", "valve embolized", "valve has embolized", "valve had embolized",
    "valve that embolized", "valve which embolized", "bullet embolized", "bullet has embolized", "bullet had embolized",
    "bullet that embolized", "bullet which embolized", "port embolized", "port has embolized", "port had embolized",
    "port that embolized", "port which embolized", "wire embolized", "wire has embolized", "wire had embolized",
    "wire that embolized", "wire which embolized", "embolization of clot", "embolization of thrombus",
    "embolization of plaque", "embolization of debris", "embolization of fragment", "embolization of clot fragment",
    "embolization of thrombus fragment", "embolization of vegetation", "embolization of material",
    "embolization of air", "embolization of cement", "embolization of fat", "embolization of cholesterol",
    "embolization of the device", "embolization of a device", "embolization of the filter",
    "embolization of the catheter", "embolization of catheter fragment", "embolization of the stent",
    "embolization of a stent", "embolization of the plug", "embolization of the valve", "embolization of a bullet",
    "embolization of atheroma", "embolization of foreign body", "embolization of calcium", "embolized clot",
    "embolized thrombus", "embolized plaque", "embolized fragment", "embolized catheter fragment", "embolized catheter",
    "embolized stent", "embolized filter", "embolized device", "embolized material", "embolized foreign body",
    "embolized bullet", "embolized air", "embolized coil", "embolized coil fragment", "embolized vegetation",
    "embolized to the lung", "embolized to the brain", "embolized to the pulmonary artery",
    "embolized to the right ventricle", "embolized to the right atrium", "embolized to the heart",
    "embolized to the m2", "embolized to the m3", "embolized to the aca", "embolized to the mca",
    "embolized to the pca", "embolized to new territory", "embolized to a new territory",
    "embolized to a distal branch", "embolized to the", "embolized to a distal", "embolization to the lung",
    "embolization to the brain", "embolization to the pulmonary artery", "embolization to the right ventricle",
    "embolization to the right atrium", "embolization to the heart", "embolization to the m2", "embolization to the m3",
    "embolization to the aca", "embolization to the mca", "embolization to the pca", "embolization to new territory",
    "embolization to a new territory", "embolization to a distal branch", "embolization to the",
    "embolization to a distal", "embolized into the lung", "embolized into the brain",
    "embolized into the pulmonary artery", "embolized into the right ventricle", "embolized into the right atrium",
    "embolized into the heart", "embolized into the m2", "embolized into the m3", "embolized into the aca",
    "embolized into the mca", "embolized into the pca", "embolized into new territory",
    "embolized into a new territory", "embolized into a distal branch", "embolized into the", "embolized into a distal",
    "embolization into the lung", "embolization into the brain", "embolization into the pulmonary artery",
    "embolization into the right ventricle", "embolization into the right atrium", "embolization into the heart",
    "embolization into the m2", "embolization into the m3", "embolization into the aca", "embolization into the mca",
    "embolization into the pca", "embolization into new territory", "embolization into a new territory",
    "embolization into a distal branch", "embolization into the", "embolization into a distal", "embolized downstream",
    "embolized further distally", "embolization downstream", "embolization distally", "embolic shower",
    "embolization from the heart", "embolic clot", "embolic thrombus", "embolic material in", "embolic occlusion of",
    "embolic cutoff", "embolic cut off", "embolic infarct", "embolic origin", "embolic workup", "embolic risk",
    "embolic signal", "embolic renal", "embolic limb", "embolic mesenteric", "embolic obstruction" means nothing
  "embolized to the point", "embolized to the level", "embolized to the origin", "embolized to the neck",
    "embolization to the point of", "embolization to the level of", "distal emboliz* was performed",
    "distal embolization performed", "distal emboliz* with", "distal coil emboliz*", "distal emboliz* using",
    "distal particle emboliz*", "embolized distally and proximally", "embolized distally to proximally",
    "embolized distal to proximal", "embolized from distal to proximal", "embolized distally with"
    states act embolization, approach percutaneous
  "embolization protection", "embolization protection device", "embolic protection", "embolic protection device",
    "distal embolic protection", "distal protection", "cerebral embolic protection", "embolic filter",
    "embolic protection filter", "embolic load", "embolic burden", "embolic event", "embolic disease",
    "embolic phenomena", "embolic source", "embolic complication", "embolic debris", "postembolization syndrome",
    "post embolization syndrome", "post embolization pain", "postembolization pain", "post embolization fever",
    "postembolization fever", "risk of embolization", "embolization risk", "embolization as a complication",
    "embolization of particles to", "reflux embolization", "embolization capable", "embolization service",
    "embolization consult*", "uterine artery embolization consult*", "ufe consult*", "uae consult*",
    "prostate artery embolization consult*", "pae consult*", "tace consult*", "embolization referral",
    "referral for embolization", "referred for embolization", "discussion of embolization", "embolization workup",
    "embolization clinic", "embolization candidate", "post embolization syndrome precautions", "embolization kit",
    "embolization set", "embolization tray", "embolization equipment", "embolization cart",
    "embolization material on standby", "embolization material ready", "embolization material at hand",
    "embolization on standby", "embolization standby", "embolization backup", "embolization suite", "embolization room",
    "embolization trolley", "embolics on standby", "embolic material on standby", "coils on standby", "coils at hand",
    "coils ready", "coils unopened", "coils on the table", "unopened coils" means nothing
  "post embolization instructions", "post embolization orders", "embolization pathway", "pre embolization labs",
    "preembolization labs", "embolization endpoint", "embolization end point", "preembolization angiogra*",
    "pre embolization angiogra*", "pre embolization arteriogra*", "pre embolization venogra*",
    "pre embolization imaging", "pre embolization" suggests act embolization
  "sclerosing cholangitis", "primary sclerosing cholangitis", "multiple sclerosis", "systemic sclerosis",
    "tuberous sclerosis", "amyotrophic lateral sclerosis", "lateral sclerosis", "glomerulosclerosis",
    "sclerosis of bone", "bony sclerosis", "bone sclerosis", "subchondral sclerosis", "endplate sclerosis",
    "aortic sclerosis", "aortic valve sclerosis", "mesial temporal sclerosis", "hippocampal sclerosis",
    "mitral sclerosis", "coronary sclerosis", "nodular sclerosis", "nodular sclerosing", "sclerosing mesenteritis",
    "sclerosing adenosis", "sclerosing encapsulating peritonitis", "encapsulating peritoneal sclerosis",
    "lichen sclerosus", "sclerosis of the vessel", "arterial sclerosis", "vascular sclerosis", "reactive sclerosis",
    "diffuse sclerosis", "focal segmental glomerulosclerosis", "focal sclerosis" means nothing
  "pleurodesis", "talc pleurodesis", "talc slurry", "talc poudrage", "vertebroplasty", "kyphoplasty", "cementoplasty",
    "thrombin time", "surgical thrombin", "thrombin soaked gelfoam", "direct thrombin inhibitor", "thrombin inhibitor",
    "thrombin generation", "balloon remodeling", "balloon remodelling", "remodeling technique", "remodeling balloon",
    "balloon guide inflation", "balloon guide catheter was inflated", "balloon inflated for proximal flow control",
    "proximal flow arrest", "flow arrest", "under flow arrest", "proximal flow control", "balloon flow control",
    "temporary flow arrest", "balloon occlusion guide", "balloon occlusion guide catheter", "bakri balloon",
    "intrauterine balloon", "uterine balloon", "balloon tamponade", "uterine balloon tamponade", "sengstaken blakemore",
    "sengstaken", "blakemore tube", "minnesota tube", "linton tube", "foley balloon", "jada device",
    "endometrial ablation", "cardiac ablation", "atrial fibrillation ablation", "pulmonary vein isolation",
    "nerve ablation", "genicular nerve ablation", "radiofrequency neurotomy", "renal denervation", "temporary clip",
    "temporary clipping", "temporary occlusion clip", "nerve sacrifice", "nerve was sacrificed", "sacrificed nerve",
    "sacral nerve sacrifice", "sacrifice of the nerve" means nothing
  "glued", "gelfoamed", "coiled off", "plugged off", "was coiled", "were coiled", "embo", "embolised"
    states act embolization suggests approach percutaneous

# Words that mean a closure only beside the means or the vessel
phrases
  "occluded", "occlusion", "occluding", "closed", "closure", "filled", "packed", "deployed" near "coil*", "microcoil*",
    "plug", "plugs", "amplatzer", "avp", "avp2", "avp4", "mvp", "onyx", "nbca", "gelfoam", "glubran", "histoacryl",
    "embosphere*", "pva" suggests act embolization, approach percutaneous
  "plugged" near "shunt*", "mvp", "mvps", "avp", "amplatzer", "artery", "arteries", "vein*", "branch*", "feeder*",
    "mapca*", "collateral*", "mammary", "splenic", "lumbar*", "IMA", "hypogastric", "gastroduodenal", "GDA",
    "bronchial", "sequestration", "feeding", "sac", "gonadal", "subclavian", "intercostal*", "hepatic", "gastric",
    "fistula*", "pavm", "pavms", "avm", "tributar*", "aneurysm*", "endoleak*", "iliac", "femoral", "renal"
    suggests act embolization, approach percutaneous
  "feeder*", "feeding" near "preop", "preoperative", "preoperatively", "pre", "resection", "surgery", "tumor"
    suggests act embolization, approach percutaneous
  "recoiled", "recoil", "recoiling", "elastic recoil", "immediate recoil", "vessel recoil" means nothing
  "stent assisted recoiling", "recoiling of the aneurysm", "aneurysm recoiling", "recoiling of a recanalized aneurysm"
    states act embolization suggests approach percutaneous
  "emb'd", "was emb'd" states act embolization suggests approach percutaneous
  "angiographic ablation", "ablated angiographically", "transcatheter ablation", "transarterial ablation",
    "angioablation", "transarterial ethanol ablation", "intra-arterial ethanol ablation",
    "transcatheter ethanol ablation", "ablated by intra-arterial", "ablated through the artery",
    "ablated transarterially", "intraarterial alcohol ablation", "transarterial alcohol ablation"
    states act embolization, approach percutaneous suggests reason tumor

# The deed in one short word beside its place
phrases
  "genicular embo", "geniculate embo", "knee embo" states act embolization, territory leg, vessel artery,
    approach percutaneous suggests reason joint-pain
  "uterine embo", "bilat UAE", "bilateral UAE" states act embolization, territory pelvis, vessel artery,
    approach percutaneous suggests reason tumor
  "fibroid embo", "prostate embo" states act embolization, reason tumor, territory pelvis, vessel artery,
    approach percutaneous
  "bronchial embo", "bronch embo" states act embolization, territory lung, vessel artery, approach percutaneous
    suggests reason bleeding
  "splenic embo", "renal embo", "hepatic embo", "GDA embo", "splenic artery embo", "renal artery embo",
    "hepatic artery embo", "mesenteric embo", "lumbar embo" states act embolization, territory abdomen, vessel artery,
    approach percutaneous
  "pelvic embo", "hypogastric embo", "internal iliac embo", "IIA embo" states act embolization, territory pelvis,
    vessel artery, approach percutaneous
  "hemorrhoid embo", "rectal artery embo" states act embolization, territory pelvis, vessel artery,
    hemorrhoid-treated yes, approach percutaneous suggests reason hemorrhoid
  "splenic artery emb" suggests act embolization, approach percutaneous, territory abdomen, vessel artery
  "microcoil occlusion", "micro-coil occlusion", "plug closure of", "coil and plug occlusion", "occlusive coils",
    "proximal plug", "coil-and-plug" states act embolization, approach percutaneous
  "post embolization change", "postembolization change", "embolization changes", "post embolization appearance",
    "postembolization appearance", "post embolization status", "prior embolization changes" means nothing
  "internal radiotherapy", "intra-arterial radiotherapy", "intraarterial brachytherapy",
    "arterial brachytherapy of the liver" states act embolization, reason tumor, territory abdomen, isotope yes,
    tumor-therapy-day treatment, approach percutaneous suggests vessel artery

# Limb veins closed by heat, glue or a rotating wire, told by their company
phrases
  "radiofrequency", "radio frequency", "RF", "RFA", "RF ablation", "RF ablat*", "radiofrequency ablation",
    "radiofrequency ablat*", "radiofrequency thermal ablation", "RF closure", "radiofrequency closure", "RF treatment",
    "RF treated", "radiofrequency treatment", "radiofrequency catheter was", "radiofrequency catheter withdrawn",
    "closure catheter", "RF fiber", "RF probe", "closurerfs", "closure rfs", "RF cycle", "20 second cycle",
    "twenty second cycle", "second heating cycle", "segmental heating", "celon probe", "RF pullback",
    "RF segment" near "saphen*", "gsv", "ssv", "lsv", "aasv", "aagsv", "pasv", "sfj", "spj", "sapheno*", "perforator*",
    "varicose", "varicosit*", "truncal", "endovenous", "tumescen*", "giacomini", "incompet*" states act vein-ablation,
    ablation-method radiofrequency suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "laser", "laser ablation", "laser ablat*", "laser closure", "laser treatment", "laser energy delivered",
    "laser probe", "diode laser", "laser pullback", "laser withdrawn", "laser catheter", "laser sheath", "lasered",
    "nm fiber", "nm laser", "nm diode", "nm radial fiber", "radial fiber", "bare tip fiber", "bare fiber",
    "jacket tip fiber", "slim fiber", "biolitec", "neverTouch", "joules delivered", "joules total",
    "LEED" near "saphen*", "gsv", "ssv", "lsv", "aasv", "aagsv", "pasv", "sfj", "spj", "sapheno*", "perforator*",
    "varicose", "varicosit*", "truncal", "endovenous", "tumescen*", "giacomini", "incompet*" states act vein-ablation,
    ablation-method laser suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "ablat*", "thermal ablation", "heat ablation", "endothermal", "thermally closed", "ablated vein", "ablation catheter",
    "ablation of the vein", "steam ablation", "steam" near "saphen*", "gsv", "ssv", "lsv", "aasv", "aagsv", "pasv",
    "sfj", "spj", "sapheno*", "perforator*", "varicose", "varicosit*", "truncal", "endovenous", "tumescen*",
    "giacomini", "incompet*" states act vein-ablation suggests approach percutaneous, territory leg, vessel vein,
    reason limb-reflux
  "adhesive", "vein adhesive", "glue gun", "dispenser gun", "dispensing gun", "adhesive aliquot*",
    "aliquots of adhesive", "adhesive injected" near "saphen*", "gsv", "ssv", "lsv", "aasv", "aagsv", "pasv", "sfj",
    "spj", "sapheno*", "perforator*", "varicose", "varicosit*", "truncal", "endovenous", "tumescen*", "giacomini",
    "incompet*" states act vein-ablation, ablation-method adhesive suggests approach percutaneous, territory leg,
    vessel vein, reason limb-reflux
  "rotating wire", "rotating tip", "rotating catheter", "rotating wire catheter", "spinning wire",
    "spinning wire catheter", "rotary wire", "wire rotated", "wire rotating", "rotating dispersion wire",
    "dispersion wire", "rotation of the wire", "rotating needle wire", "mechano chemical", "mechanico chemical", "MOCA",
    "MOCA catheter", "3500 rpm", "wire at 3500 rpm", "sclerosant sprayed", "sprays sclerosant",
    "merit clarivein" near "saphen*", "gsv", "ssv", "lsv", "aasv", "aagsv", "pasv", "sfj", "spj", "sapheno*",
    "perforator*", "varicose", "varicosit*", "truncal", "endovenous", "tumescen*", "giacomini", "incompet*", "vein",
    "sclerosant", "polidocanol", "tetradecyl", "sts" states act vein-ablation, ablation-method mechanochemical
    suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "1940 nm", "1320 nm", "1064 nm", "940 nm", "1500 nm", "1470 nm fiber", "1470 nm laser fiber", "1470 nm radial",
    "1470nm", "1940nm", "980nm", "810nm", "1320nm" suggests act vein-ablation, ablation-method laser,
    approach percutaneous, vessel vein
  "tumescence", "tumescent infiltration", "perivenous anesthesia", "tumescent local anesthesia", "tumescent fluid"
    suggests act vein-ablation, approach percutaneous

# More heat for limb veins
phrases
  "EVRF", "endovenous radio frequency", "radiofrequency induced thermotherapy", "olympus celon", "veinclear", "f care"
    states act vein-ablation, ablation-method radiofrequency suggests approach percutaneous, territory leg, vessel vein,
    reason limb-reflux
  "fiber", "fiber tip", "tip of the fiber", "laser tip", "fiber withdrawn", "fiber pulled back", "W continuous",
    "watts continuous", "J cm", "j per cm", "joules per centimeter", "continuous mode" near "saphen*", "gsv", "ssv",
    "lsv", "aasv", "aagsv", "pasv", "sfj", "spj", "sapheno*", "perforator*", "varicose", "varicosit*", "truncal",
    "endovenous", "tumescen*", "giacomini", "incompet*" states act vein-ablation, ablation-method laser
    suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "ELVeS", "elves radial", "endovenous laser photocoagulation", "EVLP", "endoluminal laser", "endovascular laser",
    "TLA laser", "laser crossectomy", "varilase", "vari lase", "venacure", "cooltouch" states act vein-ablation,
    ablation-method laser suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
  "endovenous glue", "n butyl cyanoacrylate closure", "NBCA closure of the vein", "veinoff", "vein off", "VBlock",
    "v block", "sapheon", "turbo venaseal", "cyanoacrylate glue ablation", "cyanoacrylate embolization of the vein"
    states act vein-ablation, ablation-method adhesive suggests approach percutaneous, territory leg, vessel vein,
    reason limb-reflux
  "claricath", "phlebogriffe", "flebogrif catheter", "mechanical occlusion chemically assisted",
    "mechanochemical endovenous", "catheter with rotating wire" states act vein-ablation,
    ablation-method mechanochemical suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux

# Closed with glue; in a limb vein that is a way of its own
phrases
  "glue emboliz*", "glue occlusion", "glue injection", "nbca injection", "occluded with glue", "occluded with nbca",
    "occluded with n butyl cyanoacrylate", "occluded with cyanoacrylate", "closed with glue", "closed with nbca",
    "occlusion with glue", "occlusion with nbca", "blocked with glue", "obliterated with glue", "sealed with glue",
    "packed with glue", "filled with glue", "treated with glue", "managed with glue", "controlled with glue",
    "secured with glue", "occluded by glue", "closed by glue", "occluded using glue", "closed using glue",
    "closed off with glue", "shut down with glue", "taken down with glue", "stopped with glue", "excluded with glue",
    "glue was injected", "glue injected", "glue was infused", "glue was delivered", "glue was administered",
    "nbca was injected", "nbca injected", "nbca was infused", "nbca was delivered", "nbca was administered",
    "injected glue", "injected nbca", "injection of glue", "injection of nbca", "injection of n butyl cyanoacrylate",
    "injection of cyanoacrylate", "administration of glue", "administration of nbca",
    "administration of n butyl cyanoacrylate", "administration of cyanoacrylate", "delivery of glue",
    "delivery of nbca", "delivery of n butyl cyanoacrylate", "delivery of cyanoacrylate", "sealed with cyanoacrylate",
    "sealed with nbca", "shut with glue", "occluded with adhesive", "closed with adhesive", "closed with cyanoacrylate",
    "closed by cyanoacrylate", "sealed with adhesive", "glued shut", "glued closed", "glue run in", "glue was run",
    "glue pushed", "glue was pushed", "glue cast in the vein" states act embolization, approach percutaneous
    suggests ablation-method adhesive

# More verbs of closing, beside the means
phrases
  "shut", "shut off", "shut down", "sealed", "sealed off", "blocked", "blocked off", "stopped up", "trapped",
    "thrombosed off" near "coil*", "microcoil*", "plug", "plugs", "amplatzer", "avp", "avp2", "avp4", "mvp", "onyx",
    "nbca", "gelfoam", "glubran", "histoacryl", "cyanoacrylate", "glue" suggests act embolization, approach percutaneous
  "um", "micron*", "microsphere*" near "fed", "pharyngeal", "imax", "mma", "spa", "ima", "ecas", "eca", "carotid",
    "segmental*", "intercostal*", "lumbar*", "stasis", "blush", "artery", "arteries", "uterine*", "hepatic", "prostat*",
    "bronchial*", "branch*", "feeder*", "both", "bilat", "bilateral", "left", "right" suggests act embolization,
    approach percutaneous
  "intrasaccular", "intra saccular", "endosaccular", "intrasaccular mesh", "saccular mesh", "braided implant",
    "woven implant", "mesh implant", "mesh sphere", "mesh ball", "neck bridging device", "jailing technique",
    "jailed microcatheter", "dome protection coiling" suggests act embolization, approach percutaneous, territory brain,
    reason arterial-lesion, vessel artery
  "mesh", "braid", "diverter", "divertor", "diversion", "contour device", "bridged" near "aneurysm*", "sac", "sacs",
    "saccular", "dome", "neck" suggests act embolization, approach percutaneous
  "platinum" near "aneurysm*", "sac", "dome", "pouch", "filled", "packed", "loop*" suggests act embolization,
    approach percutaneous
  "sac packed", "sac was packed", "sac filled", "dome packed", "dome secured", "pouch packed", "sinus packed",
    "sinus was packed", "fistulous point closed", "fistulous point was closed", "foot of the vein closed",
    "shunt stopped", "fistula cured", "trapped between", "trapping of the", "trapping with" near "coil*", "glue",
    "onyx", "balloon*", "microcatheter", "catheter", "transven*", "transart*", "stent*", "femoral", "liquid*",
    "platinum", "plug*" suggests act embolization, approach percutaneous
  "balloon up", "balloon down", "balloon was deflated", "balloon deflated", "deflated the balloon", "balloon let down",
    "balloon inflated", "balloon was inflated", "balloon blown up", "inflated the balloon", "inflation of a balloon",
    "balloon inflation", "balloon taken down", "temporary inflation", "balloon occluded" near "drift", "neuro",
    "neurologic*", "neurological*", "exam", "exams", "examined", "examination*", "tolerat*", "hypotens*", "spect",
    "stump", "aphasi*", "deficit*", "awake", "symptom*", "hemiparesis", "speech", "grip", "eeg", "xenon", "perfusion",
    "oximetry", "venous" suggests act temporary-occlusion, approach percutaneous
  "petrous balloon", "carotid balloon", "balloon in the ICA", "balloon in the internal carotid",
    "balloon in the cervical ICA", "balloon in the carotid", "balloon in the vertebral",
    "balloon in the vertebral artery" suggests act temporary-occlusion, approach percutaneous, vessel artery
  "vertebral balloon", "left vertebral balloon", "right vertebral balloon", "balloon in the left vertebral",
    "balloon in the right vertebral", "balloon in the left ICA", "balloon in the right ICA"
    suggests act temporary-occlusion, approach percutaneous, territory head-neck, vessel artery

# Words for a device put in, which may be another one than the name tells
phrases
  "coil placement", "coil deployment", "coil insertion" suggests act embolization, approach percutaneous
  "chemoembo", "chemo-embo" states act embolization, reason tumor, chemotherapy yes suggests approach percutaneous,
    territory abdomen, vessel artery
  "obliterat*" suggests act embolization, approach percutaneous
  "obliterat*" near "gamma", "radiosurgery", "knife", "srs", "gy", "dsa", "mri", "mra", "shows", "showed"
    suggests approach percutaneous
  "embolic to the", "embolic into the", "embolic was injected", "embolic injected" states act embolization,
    approach percutaneous
  "closure of the shunt", "shunt was closed", "shunt closed", "closed the shunt", "closing the shunt",
    "occlusion of the shunt", "shunt was occluded", "shunt occluded", "shunt shut" suggests act embolization,
    approach percutaneous

"""#),
    SourceFile(name: "Rules/vocabulary/acts-neighbors.rules", text: #"""
# Deeds of other families that come up beside closing and reopening vessels.

phrases
  # Narrowings widened with a balloon. Where a dialysis circuit was opened, the same words say what else was done in it.
  "angioplast*", "balloon angioplast*", "percutaneous transluminal angioplast*", "percutaneous angioplast*",
    "transluminal angioplast*", "venoplast*", "balloon venoplast*", "balloon dilat*", "balloon dilatation",
    "plain balloon angioplast*", "plain old balloon angioplast*", "drug coated balloon angioplast*",
    "drug coated balloon", "drug eluting balloon", "paclitaxel coated balloon", "cutting balloon angioplast*",
    "cutting balloon", "scoring balloon", "high pressure angioplast*", "angiosculpt", "in pact",
    "dilated with a balloon", "was ballooned", "ballooned", "balloon maturation", "balloon assisted maturation",
    "ptaed", "angioplastied", "reangioplast*", "kissing balloon angioplast*", "drug coated balloon dcb",
    "percutaneous transluminal balloon angioplast*", "venous anastomosis angioplast*",
    "arteriovenous anastomosis angioplast*", "angioplasty of the venous anastomosis",
    "angioplasty of venous anastomosis", "angioplasty of the outflow vein", "angioplasty of the fistula",
    "angioplasty of the graft", "angioplasty of the arterial anastomosis", "outflow angioplast*",
    "intragraft angioplast*", "juxta anastomotic angioplast*", "peripheral segment angioplast*" states act angioplasty,
    circuit-dilation angioplasty suggests approach percutaneous
  "PTA", "PTVA", "POBA", "DCB", "BAM" suggests act angioplasty, circuit-dilation angioplasty, approach percutaneous
  "intravascular lithotripsy", "shockwave lithotripsy", "shockwave balloon", "balloon pulmonary angioplast*",
    "valvuloplast*", "balloon valvuloplast*" states act angioplasty suggests approach percutaneous
  "intracranial angioplast*", "intracranial balloon angioplast*", "angioplasty of intracranial stenosis",
    "intracranial submaximal angioplast*", "submaximal angioplast*", "mca angioplast*", "basilar angioplast*",
    "basilar artery angioplast*", "m1 angioplast*" states act angioplasty, territory brain, vessel artery,
    intracranial-stent yes suggests approach percutaneous
  "carotid angioplast*", "carotid artery angioplast*", "cervical carotid angioplast*", "vertebral artery angioplast*",
    "vertebral origin angioplast*" states act angioplasty, territory head-neck, vessel artery
    suggests approach percutaneous
  "coronary angioplast*", "percutaneous coronary intervention", "coronary intervention", "primary pci", "ptca",
    "coronary balloon angioplast*", "coronary atherectom*" states act angioplasty, territory coronary, vessel artery
    suggests approach percutaneous
  "PCI" suggests act angioplasty, territory coronary, approach percutaneous
  "central vein angioplast*", "central vein venoplast*", "central vein balloon angioplast*", "central vein pta",
    "central venous angioplast*", "central venous venoplast*", "central venous balloon angioplast*",
    "central venous pta", "central venous segment angioplast*", "central venous segment venoplast*",
    "central venous segment balloon angioplast*", "central venous segment pta", "central segment angioplast*",
    "central segment venoplast*", "central segment balloon angioplast*", "central segment pta", "svc angioplast*",
    "svc venoplast*", "svc balloon angioplast*", "svc pta", "superior vena cava angioplast*",
    "superior vena cava venoplast*", "superior vena cava balloon angioplast*", "superior vena cava pta",
    "innominate vein angioplast*", "innominate vein venoplast*", "innominate vein balloon angioplast*",
    "innominate vein pta", "left innominate vein angioplast*", "left innominate vein venoplast*",
    "left innominate vein balloon angioplast*", "left innominate vein pta", "right innominate vein angioplast*",
    "right innominate vein venoplast*", "right innominate vein balloon angioplast*", "right innominate vein pta",
    "brachiocephalic vein angioplast*", "brachiocephalic vein venoplast*", "brachiocephalic vein balloon angioplast*",
    "brachiocephalic vein pta", "left brachiocephalic vein angioplast*", "left brachiocephalic vein venoplast*",
    "left brachiocephalic vein balloon angioplast*", "left brachiocephalic vein pta",
    "right brachiocephalic vein angioplast*", "right brachiocephalic vein venoplast*",
    "right brachiocephalic vein balloon angioplast*", "right brachiocephalic vein pta", "subclavian vein angioplast*",
    "subclavian vein venoplast*", "subclavian vein balloon angioplast*", "subclavian vein pta",
    "left subclavian vein angioplast*", "left subclavian vein venoplast*", "left subclavian vein balloon angioplast*",
    "left subclavian vein pta", "right subclavian vein angioplast*", "right subclavian vein venoplast*",
    "right subclavian vein balloon angioplast*", "right subclavian vein pta", "angioplasty of central vein",
    "angioplasty of the central vein", "angioplasty of the svc", "angioplasty of svc",
    "angioplasty of the superior vena cava", "angioplasty of superior vena cava", "angioplasty of the innominate vein",
    "angioplasty of the left innominate vein", "angioplasty of the right innominate vein",
    "angioplasty of the brachiocephalic vein", "angioplasty of the left brachiocephalic vein",
    "angioplasty of the right brachiocephalic vein", "angioplasty of left brachiocephalic vein",
    "angioplasty of right brachiocephalic vein", "angioplasty of the subclavian vein",
    "angioplasty of the left subclavian vein", "angioplasty of the right subclavian vein",
    "angioplasty of left subclavian vein", "angioplasty of right subclavian vein", "venoplasty of central vein",
    "venoplasty of the central vein", "venoplasty of the svc", "venoplasty of svc",
    "venoplasty of the superior vena cava", "venoplasty of superior vena cava", "venoplasty of the innominate vein",
    "venoplasty of the left innominate vein", "venoplasty of the right innominate vein",
    "venoplasty of the brachiocephalic vein", "venoplasty of the left brachiocephalic vein",
    "venoplasty of the right brachiocephalic vein", "venoplasty of left brachiocephalic vein",
    "venoplasty of right brachiocephalic vein", "venoplasty of the subclavian vein",
    "venoplasty of the left subclavian vein", "venoplasty of the right subclavian vein",
    "venoplasty of left subclavian vein", "venoplasty of right subclavian vein", "balloon angioplasty of central vein",
    "balloon angioplasty of the central vein", "balloon angioplasty of the svc", "balloon angioplasty of svc",
    "balloon angioplasty of the superior vena cava", "balloon angioplasty of superior vena cava",
    "balloon angioplasty of the innominate vein", "balloon angioplasty of the left innominate vein",
    "balloon angioplasty of the right innominate vein", "balloon angioplasty of the brachiocephalic vein",
    "balloon angioplasty of the left brachiocephalic vein", "balloon angioplasty of the right brachiocephalic vein",
    "balloon angioplasty of left brachiocephalic vein", "balloon angioplasty of right brachiocephalic vein",
    "balloon angioplasty of the subclavian vein", "balloon angioplasty of the left subclavian vein",
    "balloon angioplasty of the right subclavian vein", "balloon angioplasty of left subclavian vein",
    "balloon angioplasty of right subclavian vein", "dilation of central vein", "dilation of the central vein",
    "dilation of the svc", "dilation of svc", "dilation of the superior vena cava", "dilation of superior vena cava",
    "dilation of the innominate vein", "dilation of the left innominate vein", "dilation of the right innominate vein",
    "dilation of the brachiocephalic vein", "dilation of the left brachiocephalic vein",
    "dilation of the right brachiocephalic vein", "dilation of left brachiocephalic vein",
    "dilation of right brachiocephalic vein", "dilation of the subclavian vein", "dilation of the left subclavian vein",
    "dilation of the right subclavian vein", "dilation of left subclavian vein", "dilation of right subclavian vein",
    "central venous stenosis angioplast*", "central stenosis angioplast*", "central venous stenosis was dilated",
    "central venous recanaliz*", "angioplasty of central venous stenosis", "angioplasty of the central venous stenosis",
    "angioplasty of central stenosis", "angioplasty of the central stenosis",
    "external iliac vein angioplasty through the graft" states act angioplasty, central-dilation angioplasty
    suggests approach percutaneous, territory chest, vessel vein

  # Stents that hold a vessel open.
  "stenting", "stented", "stent placement", "stent was placed", "stents were placed", "stent placed",
    "stent was deployed", "stents were deployed", "stent deployed", "stent deployment", "placement of stent",
    "placement of a stent", "deployment of a stent", "deployment of stent", "placed a stent", "deployed a stent",
    "stent implantation", "stent was implanted", "stent insertion", "insertion of a stent", "bare metal stent placed",
    "bare metal stent placement", "bare metal stent was placed", "self expanding stent was placed",
    "self expanding stent was deployed", "self expanding stent placed", "self expanding stent placement",
    "self expanding stent deployed", "nitinol stent was placed", "nitinol stent placed", "nitinol stent was deployed",
    "balloon expandable stent placed", "balloon expandable stent was placed", "balloon expandable stent was deployed",
    "venous stent placement", "venous stenting", "venous stent was placed", "restented", "restenting",
    "stent extension", "primary stenting", "stent angioplast*", "angioplasty and stenting",
    "angioplasty and stent placement", "angioplasty with stent placement", "angioplasty and stent",
    "angioplasty with stenting", "angioplasty stenting", "balloon angioplasty and stenting",
    "balloon angioplasty and stent placement", "venoplasty and stenting",
    "stent graft was placed across the venous anastomosis", "stent graft across the venous anastomosis",
    "stent graft of the venous anastomosis", "stent grafting of the venous anastomosis",
    "stent graft placement in the fistula", "stent graft placement in the graft",
    "stent graft placement across the venous anastomosis", "stent of the venous anastomosis",
    "stent placed across the venous anastomosis", "stenting of the venous anastomosis", "stent in the cephalic arch",
    "cephalic arch stent", "cephalic arch stenting", "cephalic arch stent graft" states act stent,
    circuit-dilation stent suggests approach percutaneous
  "stent", "bare metal stent", "self expanding stent", "nitinol stent", "balloon expandable stent",
    "drug eluting stent", "wallstent", "palmaz", "express stent", "smart stent", "protege stent", "zilver",
    "zilver ptx", "supera", "eluvia", "innova stent", "venovo", "abre stent", "zilver vena", "vici stent", "omnilink",
    "everflex", "lifestent", "absolute pro", "epic stent", "complete se", "cordis stent", "venous stent"
    suggests act stent, circuit-dilation stent, approach percutaneous
  "covered stent was placed", "covered stent placed", "covered stent placement", "covered stent was deployed",
    "covered stent deployed", "covered stent deployment", "covered stents were placed", "placement of a covered stent",
    "placement of covered stent", "deployment of a covered stent", "covered stenting", "viabahn was placed",
    "viabahn was deployed", "viabahn placed", "viabahn deployed", "viabahn placement", "stent graft was placed",
    "stent graft was deployed", "stent graft placed", "stent graft deployed", "stent graft placement",
    "stent graft deployment", "stent grafting", "placement of a stent graft", "placement of stent graft",
    "deployment of a stent graft", "stent grafts were placed", "fluency stent graft was placed" states act stent-graft,
    circuit-dilation stent suggests approach percutaneous
  "covered stent", "stent graft", "viabahn", "viabahn stent graft", "fluency", "fluency stent", "flair stent graft",
    "flair endograft", "covera", "icast", "advanta v12", "lifestream", "vbx", "graftmaster", "jostent", "papyrus",
    "begraft", "covered stent graft", "endovascular stent graft" suggests act stent-graft, circuit-dilation stent,
    approach percutaneous
  "central vein stent", "central vein stenting", "central vein stent placement", "central vein stent graft",
    "central venous stent", "central venous stenting", "central venous stent placement", "central venous stent graft",
    "central venous segment stent", "central venous segment stenting", "central venous segment stent placement",
    "central venous segment stent graft", "central segment stent", "central segment stenting",
    "central segment stent placement", "central segment stent graft", "svc stent", "svc stenting",
    "svc stent placement", "svc stent graft", "superior vena cava stent", "superior vena cava stenting",
    "superior vena cava stent placement", "superior vena cava stent graft", "innominate vein stent",
    "innominate vein stenting", "innominate vein stent placement", "innominate vein stent graft",
    "left innominate vein stent", "left innominate vein stenting", "left innominate vein stent placement",
    "left innominate vein stent graft", "right innominate vein stent", "right innominate vein stenting",
    "right innominate vein stent placement", "right innominate vein stent graft", "brachiocephalic vein stent",
    "brachiocephalic vein stenting", "brachiocephalic vein stent placement", "brachiocephalic vein stent graft",
    "left brachiocephalic vein stent", "left brachiocephalic vein stenting",
    "left brachiocephalic vein stent placement", "left brachiocephalic vein stent graft",
    "right brachiocephalic vein stent", "right brachiocephalic vein stenting",
    "right brachiocephalic vein stent placement", "right brachiocephalic vein stent graft", "subclavian vein stent",
    "subclavian vein stenting", "subclavian vein stent placement", "subclavian vein stent graft",
    "left subclavian vein stent", "left subclavian vein stenting", "left subclavian vein stent placement",
    "left subclavian vein stent graft", "right subclavian vein stent", "right subclavian vein stenting",
    "right subclavian vein stent placement", "right subclavian vein stent graft", "stenting of the central vein",
    "stenting of central veins", "stenting of the svc", "stenting of svc", "stenting of the superior vena cava",
    "stenting of superior vena cava", "stenting of the innominate vein", "stenting of the left innominate vein",
    "stenting of the right innominate vein", "stenting of the brachiocephalic vein",
    "stenting of the left brachiocephalic vein", "stenting of the right brachiocephalic vein",
    "stenting of left brachiocephalic vein", "stenting of right brachiocephalic vein",
    "stenting of the subclavian vein", "stenting of the left subclavian vein", "stenting of the right subclavian vein",
    "stenting of left subclavian vein", "stenting of right subclavian vein", "stent in the central vein",
    "stent in central veins", "stent in the svc", "stent in svc", "stent in the superior vena cava",
    "stent in superior vena cava", "stent in the innominate vein", "stent in the left innominate vein",
    "stent in the right innominate vein", "stent in the brachiocephalic vein", "stent in the left brachiocephalic vein",
    "stent in the right brachiocephalic vein", "stent in left brachiocephalic vein",
    "stent in right brachiocephalic vein", "stent in the subclavian vein", "stent in the left subclavian vein",
    "stent in the right subclavian vein", "stent in left subclavian vein", "stent in right subclavian vein",
    "stent placed in the central vein", "stent placed in central veins", "stent placed in the svc",
    "stent placed in svc", "stent placed in the superior vena cava", "stent placed in superior vena cava",
    "stent placed in the innominate vein", "stent placed in the left innominate vein",
    "stent placed in the right innominate vein", "stent placed in the brachiocephalic vein",
    "stent placed in the left brachiocephalic vein", "stent placed in the right brachiocephalic vein",
    "stent placed in left brachiocephalic vein", "stent placed in right brachiocephalic vein",
    "stent placed in the subclavian vein", "stent placed in the left subclavian vein",
    "stent placed in the right subclavian vein", "stent placed in left subclavian vein",
    "stent placed in right subclavian vein", "stent across the central vein", "stent across central veins",
    "stent across the svc", "stent across svc", "stent across the superior vena cava",
    "stent across superior vena cava", "stent across the innominate vein", "stent across the left innominate vein",
    "stent across the right innominate vein", "stent across the brachiocephalic vein",
    "stent across the left brachiocephalic vein", "stent across the right brachiocephalic vein",
    "stent across left brachiocephalic vein", "stent across right brachiocephalic vein",
    "stent across the subclavian vein", "stent across the left subclavian vein",
    "stent across the right subclavian vein", "stent across left subclavian vein", "stent across right subclavian vein",
    "stent placement in the central vein", "stent placement in central veins", "stent placement in the svc",
    "stent placement in svc", "stent placement in the superior vena cava", "stent placement in superior vena cava",
    "stent placement in the innominate vein", "stent placement in the left innominate vein",
    "stent placement in the right innominate vein", "stent placement in the brachiocephalic vein",
    "stent placement in the left brachiocephalic vein", "stent placement in the right brachiocephalic vein",
    "stent placement in left brachiocephalic vein", "stent placement in right brachiocephalic vein",
    "stent placement in the subclavian vein", "stent placement in the left subclavian vein",
    "stent placement in the right subclavian vein", "stent placement in left subclavian vein",
    "stent placement in right subclavian vein", "central venous stenosis was stented", "central stenosis was stented"
    states act stent, central-dilation stent suggests approach percutaneous, territory chest, vessel vein
  "intracranial stent", "intracranial stenting", "intracranial stent placement", "wingspan", "wingspan stent",
    "mca stent", "mca stenting", "basilar stenting", "basilar artery stenting", "basilar stent", "rescue stenting",
    "rescue stent", "intracranial stent was placed", "stenting of intracranial stenosis" states act stent,
    territory brain, intracranial-stent yes suggests approach percutaneous, vessel artery
  "venous sinus stent", "venous sinus stenting", "dural sinus stent", "dural sinus stenting", "transverse sinus stent",
    "transverse sinus stenting", "dural venous sinus stenting", "venous sinus stent placement", "sigmoid sinus stenting"
    states act stent, territory brain, vessel vein suggests approach percutaneous
  "carotid stenting", "carotid artery stenting", "carotid stent placement", "cervical carotid stenting",
    "carotid angioplasty and stenting", "carotid artery stent placement", "carotid artery angioplasty and stenting",
    "cervical ica stenting", "ica stenting", "vertebral artery stenting", "vertebral stenting", "TCAR",
    "transcarotid artery revascularization" states act stent, territory head-neck, vessel artery
    suggests approach percutaneous
  "CAS", "xact stent", "acculink", "precise stent", "roadsaver", "casper stent", "carotid wallstent" suggests act stent,
    territory head-neck, vessel artery, approach percutaneous
  "coronary stent", "coronary stenting", "coronary stent placement", "coronary artery stent", "stent to the lad",
    "stent to the rca", "lad stent", "rca stent", "circumflex stent", "xience", "resolute onyx", "onyx frontier",
    "onyx des", "onyx stent", "onyx drug eluting stent", "synergy stent", "promus" states act stent, territory coronary,
    vessel artery suggests approach percutaneous
  "ureteral stent", "ureter stent", "double j stent", "double j ureteral stent", "jj stent", "dj stent",
    "nephroureteral stent", "biliary stent", "bile duct stent", "esophageal stent", "duodenal stent", "colonic stent",
    "enteric stent", "tracheal stent", "bronchial stent", "airway stent", "pancreatic stent", "pancreatic duct stent",
    "plastic stent", "prostatic stent", "urethral stent", "in stent stenosis", "in stent restenosis",
    "in stent thrombosis", "in stent occlusion", "stent thrombosis", "stent occlusion", "stent stenosis",
    "stent is patent", "patent stent", "stent patency", "stent migration", "stent fracture", "previously placed stent",
    "existing stent", "indwelling stent", "prior stent", "known stent", "old stent", "stent in situ",
    "stent edge stenosis", "stent struts", "stent tines", "nimodipine 60 mg", "nimodipine prophylaxis", "on nimodipine",
    "nimodipine was continued", "verapamil 80 mg", "milrinone iv", "verapamil cocktail", "radial sheath verapamil"
    means nothing

  # Stent grafts, vasospasm, filters.
  "evar was performed", "underwent evar", "endovascular aneurysm repair was performed", "endograft was deployed",
    "endograft deployed", "endograft deployment", "endograft placement", "endograft was placed",
    "endograft implantation", "evar with", "fevar with", "tevar with", "bifurcated endograft was deployed",
    "aortic endograft was deployed", "main body was deployed", "main body deployed", "contralateral limb was deployed",
    "iliac limb was deployed", "iliac limb extension", "limb extension", "aortic cuff", "aortic extension cuff",
    "extension cuff placement", "aortic cuff placement", "iliac branch device", "iliac branch endoprosthesis",
    "iliac branch endograft", "endovascular aortic repair was performed" states act stent-graft
  "evar", "tevar", "fevar", "bevar", "f evar", "endovascular aneurysm repair", "endovascular aortic repair",
    "endovascular repair of aortic aneurysm", "endovascular aortic aneurysm repair", "endovascular repair of the aorta",
    "thoracic endovascular aortic repair", "thoracic endovascular repair", "endograft", "aortic endograft",
    "aortic stent graft", "endoprosthesis", "endurant", "zenith", "gore excluder", "ovation endograft", "chimney graft",
    "snorkel graft", "fenestrated endograft", "fenestrated graft", "endoanchor" suggests act stent-graft
  "vasospasm angioplast*", "angioplasty for vasospasm", "angioplasty of vasospasm", "balloon angioplasty for vasospasm",
    "balloon angioplasty of vasospasm", "balloon dilation of vasospasm", "balloon dilation for vasospasm",
    "balloon dilation of spasm", "balloon dilatation of vasospasm", "mechanical angioplasty for vasospasm",
    "vasospasm balloon dilation", "intracranial angioplasty for vasospasm",
    "transluminal balloon angioplasty for vasospasm", "transluminal balloon angioplasty for cerebral vasospasm",
    "angioplasty for cerebral vasospasm", "balloon angioplasty for cerebral vasospasm",
    "cerebral vasospasm angioplast*", "balloon dilation of spastic vessels", "dilation of vasospasm",
    "comaneci dilation", "stent retriever angioplasty for vasospasm", "stent retriever dilation of vasospasm"
    states act vasospasm-dilation, territory brain, vessel artery suggests approach percutaneous
  "ivc filter placement", "ivc filter placed", "ivc filter was placed", "ivc filter deployed",
    "ivc filter was deployed", "ivc filter deployment", "ivc filter insertion", "ivc filter inserted",
    "placement of ivc filter", "placement of an ivc filter", "placement of a retrievable ivc filter",
    "insertion of ivc filter", "ivc filter retrieval", "ivc filter removal", "ivc filter was removed",
    "ivc filter removed", "ivc filter was retrieved", "ivc filter retrieved", "ivc filter repositioning",
    "retrieval of ivc filter", "retrieval of the ivc filter", "removal of ivc filter", "removal of the ivc filter",
    "caval filter placement", "caval filter placed", "caval filter retrieval", "caval filter removal",
    "vena cava filter placement", "vena cava filter placed", "vena cava filter retrieval", "vena cava filter removal",
    "inferior vena cava filter placement", "inferior vena cava filter placed", "inferior vena cava filter retrieval",
    "inferior vena cava filter removal", "filter placement", "filter was placed", "filter placed", "filter retrieval",
    "filter was retrieved", "filter retrieved", "filter removal", "filter was removed", "filter was deployed",
    "filter deployed", "filter deployment", "svc filter placement", "complex filter retrieval",
    "laser assisted filter retrieval", "greenfield filter placed", "denali filter placed" states act filter
  "vena caval filter", "inferior vena caval filter", "greenfield filter", "gunther tulip", "celect filter",
    "denali filter", "option filter", "optease", "trapease", "bird nest filter", "g2 filter", "aln filter",
    "crux filter", "IVCF", "retrievable filter" suggests act filter
  "filter wire", "filterwire", "emboshield", "angioguard", "spider filter", "spider fx", "spiderfx", "rx accunet",
    "accunet", "nav6", "sentinel device", "sentinel cerebral protection", "fibernet", "low pass filter", "blood filter",
    "filter thrombus", "filter needle", "inline filter", "in line filter", "protection filter", "filter protection",
    "distal protection filter", "filter was recaptured" means nothing

  # Foreign bodies.
  "retrieval of the coil", "retrieval of coil", "retrieval of the migrated coil", "retrieval of migrated coil",
    "retrieval of a migrated coil", "retrieval of the displaced coil", "retrieval of the catheter fragment",
    "retrieval of catheter fragment", "retrieval of a catheter fragment", "retrieval of the fractured catheter",
    "retrieval of fractured catheter", "retrieval of the foreign body", "retrieval of foreign body",
    "retrieval of a foreign body", "retrieval of the guidewire", "retrieval of guidewire fragment",
    "retrieval of wire fragment", "retrieval of the fragment", "retrieval of stent", "retrieval of the migrated stent",
    "retrieval of migrated stent", "retrieval of the plug", "retrieval of the migrated plug",
    "retrieval of broken catheter", "retrieval of retained catheter", "retrieval of lost guidewire",
    "retrieval of retained wire", "retrieval of port catheter fragment", "removal of the coil", "removal of coil",
    "removal of the migrated coil", "removal of migrated coil", "removal of a migrated coil",
    "removal of the displaced coil", "removal of the catheter fragment", "removal of catheter fragment",
    "removal of a catheter fragment", "removal of the fractured catheter", "removal of fractured catheter",
    "removal of the foreign body", "removal of foreign body", "removal of a foreign body", "removal of the guidewire",
    "removal of guidewire fragment", "removal of wire fragment", "removal of the fragment", "removal of stent",
    "removal of the migrated stent", "removal of migrated stent", "removal of the plug", "removal of the migrated plug",
    "removal of broken catheter", "removal of retained catheter", "removal of lost guidewire",
    "removal of retained wire", "removal of port catheter fragment", "retrieved the coil",
    "retrieved the migrated coil", "retrieved migrated coil", "retrieved a migrated coil",
    "retrieved the displaced coil", "retrieved the catheter fragment", "retrieved catheter fragment",
    "retrieved a catheter fragment", "retrieved the fractured catheter", "retrieved fractured catheter",
    "retrieved the foreign body", "retrieved foreign body", "retrieved a foreign body", "retrieved the guidewire",
    "retrieved guidewire fragment", "retrieved wire fragment", "retrieved the fragment", "retrieved stent",
    "retrieved the migrated stent", "retrieved migrated stent", "retrieved the plug", "retrieved the migrated plug",
    "retrieved broken catheter", "retrieved retained catheter", "retrieved lost guidewire", "retrieved retained wire",
    "retrieved port catheter fragment", "snared the coil", "snared the migrated coil", "snared migrated coil",
    "snared a migrated coil", "snared the displaced coil", "snared the catheter fragment", "snared catheter fragment",
    "snared a catheter fragment", "snared the fractured catheter", "snared fractured catheter",
    "snared the foreign body", "snared foreign body", "snared a foreign body", "snared the guidewire",
    "snared guidewire fragment", "snared wire fragment", "snared the fragment", "snared stent",
    "snared the migrated stent", "snared migrated stent", "snared the plug", "snared the migrated plug",
    "snared broken catheter", "snared retained catheter", "snared lost guidewire", "snared retained wire",
    "snared port catheter fragment", "foreign body retrieval", "foreign body removal", "foreign body extraction",
    "intravascular foreign body", "intravascular foreign body retrieval", "percutaneous foreign body retrieval",
    "transcatheter foreign body retrieval", "retrieve the fragment", "fragment was snared", "fragment was retrieved",
    "fragment retrieval", "coil was retrieved", "coil was snared", "coil was retrieved with a snare", "coil retrieval",
    "coils were retrieved", "migrated coil was snared", "catheter fragment retrieval", "catheter fragment was snared",
    "catheter fragment was retrieved", "catheter was snared", "guidewire was snared", "stent was retrieved",
    "stent was snared", "plug was snared", "plug was retrieved", "wire retrieval", "lost wire retrieval",
    "snare retrieval", "snare removal", "snared and removed", "snared and retrieved", "bullet retrieval",
    "bullet was retrieved", "endovascular retrieval of foreign body", "retrieval of intravascular foreign body",
    "embolized catheter retrieval", "embolized device retrieval", "lead extraction", "pacemaker lead extraction"
    states act foreign-body-retrieval suggests approach percutaneous
  "gooseneck snare", "goose neck snare", "amplatz gooseneck snare", "en snare", "ensnare", "trilobed snare", "snare",
    "loop snare", "snared", "alligator retrieval device", "alligator forceps", "endobronchial forceps"
    suggests act foreign-body-retrieval

  # Portosystemic shunts.
  "tips creation", "tips placement", "tips was created", "tips was placed", "tips created", "tips placed",
    "tips revision", "tips was revised", "tips revised", "tips reduction", "tips extension", "tips insertion",
    "tips procedure", "creation of tips", "creation of a tips", "placement of tips", "placement of a tips",
    "revision of tips", "revision of the tips", "transjugular intrahepatic portosystemic shunt creation",
    "transjugular intrahepatic portosystemic shunt placement",
    "transjugular intrahepatic portosystemic shunt was created",
    "transjugular intrahepatic portosystemic shunt revision",
    "creation of a transjugular intrahepatic portosystemic shunt", "direct intrahepatic portosystemic shunt",
    "dips creation", "new tips", "tips and variceal", "underwent tips", "emergent tips", "shunt reduction",
    "portal vein recanalization tips", "pvr tips" states act portal-shunt, territory abdomen, vessel vein
    suggests approach percutaneous
  "transjugular intrahepatic portosystemic shunt", "transjugular intrahepatic portosystemic stent shunt", "TIPS",
    "TIPSS", "DIPS" suggests act portal-shunt, approach percutaneous

  # Closures in the heart.
  "left atrial appendage closure", "left atrial appendage occlusion", "left atrial appendage occluder",
    "left atrial appendage ligation", "left atrial appendage exclusion", "laa closure", "laa occlusion", "laa occluder",
    "laao", "laac", "watchman", "watchman flx", "watchman device", "amulet device", "amplatzer amulet",
    "amulet occluder", "lariat procedure", "lariat device", "appendage closure", "appendage occlusion",
    "appendage occluder", "wavecrest", "atriclip", "closure of the left atrial appendage",
    "occlusion of the left atrial appendage", "closure of left atrial appendage", "occlusion of left atrial appendage",
    "left atrial appendage plug" states act appendage-closure, territory heart suggests approach percutaneous
  "pda closure", "pda occlusion", "pda coil*", "pda device closure", "pda ligation", "pda embolization",
    "pda was closed", "closure of pda", "closure of the pda", "occlusion of pda", "occlusion of the pda",
    "coil closure of pda", "coil occlusion of pda", "coil embolization of pda", "coil embolization of the pda",
    "patent ductus arteriosus closure", "patent ductus arteriosus occlusion", "patent ductus arteriosus embolization",
    "patent ductus closure", "patent ductus coil*", "ductus arteriosus closure", "ductus arteriosus occlusion",
    "ductus arteriosus coil*", "ductal closure", "ductal occlusion", "piccolo device",
    "closure of patent ductus arteriosus", "closure of a patent ductus arteriosus",
    "closure of the patent ductus arteriosus", "occlusion of patent ductus arteriosus", "closure of the ductus",
    "coil occlusion of the ductus", "coil occlusion of patent ductus arteriosus",
    "coil embolization of patent ductus arteriosus", "coil embolization of the ductus",
    "coil closure of patent ductus arteriosus", "coil closure of the ductus", "nit occlud pda",
    "transcatheter pda closure", "transcatheter closure of pda", "transcatheter closure of patent ductus arteriosus"
    states act ductus-closure, territory heart suggests approach percutaneous
  "asd closure", "asd device closure", "asd occluder", "asd repair", "pfo closure", "pfo device closure",
    "pfo occluder", "vsd closure", "vsd device closure", "vsd occluder", "vsd occlusion", "closure of asd",
    "closure of the asd", "closure of pfo", "closure of the pfo", "closure of vsd", "closure of the vsd",
    "atrial septal defect closure", "ventricular septal defect closure", "patent foramen ovale closure",
    "septal defect closure", "closure of atrial septal defect", "closure of the atrial septal defect",
    "closure of ventricular septal defect", "closure of the ventricular septal defect",
    "closure of patent foramen ovale", "closure of the patent foramen ovale", "amplatzer septal occluder",
    "septal occluder", "gore septal occluder", "helex", "cardioform", "amplatzer pfo occluder", "muscular vsd occluder",
    "amplatzer cribriform", "fenestration closure", "fontan fenestration closure", "transcatheter asd closure",
    "transcatheter vsd closure", "septal defect occlusion" states act septal-closure, territory heart
    suggests approach percutaneous
  "paravalvular leak closure", "perivalvular leak closure", "periprosthetic leak closure",
    "paraprosthetic leak closure", "pvl closure", "pvl occlusion", "pvl plug", "closure of paravalvular leak",
    "closure of the paravalvular leak", "closure of a paravalvular leak", "closure of perivalvular leak",
    "paravalvular leak occlusion", "paravalvular leak plug", "paravalvular leak repair",
    "plugging of paravalvular leak", "percutaneous paravalvular leak", "paravalvular leak embolization",
    "paravalvular plug", "mitral paravalvular leak closure", "aortic paravalvular leak closure"
    states act valve-leak-closure, territory heart suggests approach percutaneous
  "left ventricular pseudoaneurysm closure", "sinus of valsalva rupture closure", "ruptured sinus of valsalva closure",
    "baffle leak closure", "fontan baffle leak" states territory heart suggests act septal-closure,
    approach percutaneous

  # Closures of what is no vessel.
  "essure", "essure coil", "essure device", "essure insert", "adiana", "fallopian tube embolization",
    "fallopian tube emboliz*", "fallopian tube occlusion", "tubal occlusion", "tubal ligation", "tubal embolization",
    "tubal sterilization", "tubal coil", "hysteroscopic sterilization", "hysteroscopic tubal occlusion",
    "hysteroscopic occlusion", "proximal tubal occlusion", "hydrosalpinx occlusion", "hydrosalpinx embolization",
    "embolization of hydrosalpinx", "embolization of the fallopian tube", "embolization of fallopian tube",
    "occlusion of the fallopian tube", "transcervical sterilization", "bilateral tubal ligation", "salpingectomy",
    "tubal clip", "filshie clip", "fallope ring" states act tubal-occlusion, vessel none
  "hysterosalpingogra*", "selective salpingography", "fallopian tube recanalization", "fallopian tube catheterization"
    suggests act tubal-occlusion
  "endobronchial valve", "zephyr valve", "spiration valve", "bronchial valve", "intrabronchial valve",
    "endobronchial spigot", "bronchial spigot", "watanabe spigot", "silicone spigot", "endobronchial watanabe spigot",
    "bronchial blocker", "endobronchial blocker", "arndt blocker", "fogarty bronchial blocker", "bronchial occlusion",
    "endobronchial occlusion", "bronchial occluder", "endobronchial coil", "lung volume reduction coil",
    "lung volume reduction", "bronchoscopic lung volume reduction", "endobronchial embolization",
    "bronchopleural fistula closure", "bronchopleural fistula occlusion", "bronchopleural fistula embolization",
    "closure of bronchopleural fistula", "closure of the bronchopleural fistula", "occlusion of bronchopleural fistula",
    "bronchoscopic glue", "bronchoscopic closure", "bronchoscopic fistula closure", "air leak closure",
    "persistent air leak closure", "air leak sealed", "endobronchial glue", "endobronchial fibrin glue",
    "endobronchial sealant", "endobronchial onyx", "tracheoesophageal fistula closure",
    "tracheoesophageal fistula occlusion", "bronchoscopic occlusion", "balloon tamponade of the bronchus",
    "autologous blood patch pleurodesis", "alveolar pleural fistula occlusion",
    "amplatzer occlusion of bronchopleural fistula" states act airway-occlusion, vessel none
  "ureteral occlusion", "ureteral emboliz*", "ureter occlusion", "ureteral plug", "transrenal ureteral occlusion",
    "occlusion of the ureter", "embolization of the ureter", "bile duct embolization", "bile duct occlusion",
    "bile duct ablation", "bile leak embolization", "glue embolization of cystic duct stump",
    "glue embolization of the cystic duct stump", "embolization of cystic duct stump",
    "embolization of the cystic duct stump", "embolization of cystic duct", "embolization of bile duct",
    "embolization of the bile duct", "embolization of the biliary fistula", "embolization of biliary leak",
    "coil embolization of the cystic duct", "coil embolization of the bile duct", "coil embolization of bile leak",
    "glue embolization of the bile duct", "glue embolization of biliary leak", "bile leak emboliz*",
    "biliary fistula embolization", "biliary embolization", "biliary duct embolization", "biliary leak embolization",
    "cystic duct embolization", "cystic duct occlusion", "cystic stump embolization", "cystic duct stump embolization",
    "embolization of the cystic duct", "embolization of bile leak", "embolization of the bile leak",
    "glue embolization of bile leak", "pancreatic duct occlusion", "pancreatic duct embolization",
    "pancreatic duct glue", "pancreatic fistula embolization", "pancreatic fistula occlusion",
    "enterocutaneous fistula embolization", "enterocutaneous fistula occlusion", "enterocutaneous fistula closure",
    "enterocutaneous fistula plug", "fistula tract embolization", "fistula tract embolized", "fistula tract occlusion",
    "fistula tract closure", "fistula tract plug", "fistula plug", "anal fistula plug", "rectovaginal fistula plug",
    "tract embolization", "tract embolized", "tract was embolized", "tract was embolized with", "track embolization",
    "track embolized", "track was embolized", "embolization of the tract", "embolization of tract",
    "embolization of the track", "embolization of the biopsy tract", "biopsy tract embolization",
    "biopsy tract was embolized", "biopsy track embolization", "biopsy tract plugged", "plugged liver biopsy",
    "plugged biopsy", "tract plugging", "tract closure", "gelfoam tract", "gelfoam in the tract",
    "gelfoam into the tract", "gelfoam plug in the tract", "tract was sealed", "blood patch of the tract",
    "access tract embolization", "access tract was embolized", "transhepatic tract embolization",
    "transhepatic tract was embolized", "hepatic tract embolization", "parenchymal tract embolization",
    "parenchymal tract was embolized", "parotid duct occlusion", "salivary duct occlusion", "lacrimal duct occlusion",
    "punctal plug", "punctal occlusion", "nephrostomy tract embolization", "nephrostomy tract occlusion",
    "urinary fistula embolization", "urine leak embolization", "caliceal fistula embolization", "calyceal embolization",
    "vesicovaginal fistula occlusion", "gastrocutaneous fistula closure", "gastric leak closure",
    "anastomotic leak plug", "cardiac occluder for fistula", "vas deferens occlusion", "csf leak embolization",
    "csf leak repair", "csf leak glue", "csf leak fibrin glue", "epidural blood patch" states act duct-occlusion,
    vessel none

  # Tumors destroyed directly.
  "microwave ablation", "cryoablation", "cryoablated", "cryo ablation", "cryotherapy of tumor",
    "percutaneous cryoablation", "renal cryoablation", "liver cryoablation", "hepatic cryoablation",
    "irreversible electroporation", "tumor ablation", "liver ablation", "hepatic ablation", "renal ablation",
    "renal tumor ablation", "liver tumor ablation", "lung ablation", "bone ablation", "thermal ablation of tumor",
    "percutaneous thermal ablation", "percutaneous thermal tumor ablation", "microwave tumor ablation",
    "percutaneous microwave ablation", "percutaneous radiofrequency ablation", "radiofrequency ablation of the tumor",
    "radiofrequency ablation of tumor", "radiofrequency ablation of the liver", "radiofrequency ablation of hcc",
    "radiofrequency ablation of liver", "radiofrequency ablation of the kidney",
    "radiofrequency ablation of osteoid osteoma", "rfa of hcc", "rfa of liver", "rfa of the liver", "rfa of the tumor",
    "rfa of the lesion", "rfa of liver tumor", "rfa of renal mass", "rfa of osteoid osteoma", "mwa of liver",
    "mwa of hcc", "mwa of the liver", "mwa of the lesion", "percutaneous ethanol injection",
    "percutaneous ethanol injection therapy", "percutaneous ethanol ablation", "percutaneous alcohol injection",
    "ethanol ablation", "alcohol ablation", "ethanol ablation of tumor", "percutaneous acetic acid injection",
    "high intensity focused ultrasound", "focused ultrasound", "histotripsy", "hifu", "nanoknife",
    "laser interstitial thermal therapy", "laser interstitial thermotherapy", "brachytherapy",
    "stereotactic radiosurgery", "gamma knife", "cyberknife", "stereotactic body radiation therapy", "radiosurgery",
    "sbrt", "osteoid osteoma ablation", "thyroid nodule ablation", "adrenal ablation", "ablation of the tumor",
    "ablation of tumor", "ablation of the liver lesion", "ablation of the renal mass", "ablation of renal mass",
    "tumor was ablated", "lesion was ablated", "mass was ablated", "neuwave", "cryoprobe" states act tumor-ablation
    suggests approach percutaneous
  "MWA", "IRE", "PEI", "LITT", "microwave antenna", "microwave probe", "ablation zone" suggests act tumor-ablation
  "via RFA", "RFA access", "RFA approach", "RFA puncture", "RFA sheath", "through the RFA", "via the RFA",
    "RFA was accessed", "RFA accessed", "RFA angiogram", "sheath in RFA", "RFA closure", "RFA arteriotomy" means nothing

  # Bleeding or varices treated through an endoscope.
  "endoscopic hemostasis", "endoscopic therapy", "endoscopic treatment", "endoscopic control of bleeding",
    "endoscopic band ligation", "endoscopic variceal ligation", "endoscopic variceal band ligation", "variceal banding",
    "variceal band ligation", "esophageal banding", "esophageal band ligation", "band ligation", "banding of varices",
    "banding of esophageal varices", "endoscopic banding", "endoscopic clipping", "endoscopic clip",
    "endoscopic clip placement", "endoclip", "endoclip placement", "hemoclip", "hemoclip placement", "hemoclips placed",
    "hemoclips were placed", "clips placed endoscopically", "clipped endoscopically", "endoscopically clipped",
    "through the scope clip", "over the scope clip", "ovesco", "ovesco clip", "resolution clip", "quick clip",
    "argon plasma coagulation", "bipolar coagulation", "bicap", "gold probe", "heater probe", "thermal coagulation",
    "endoscopic cautery", "endoscopic coagulation", "endoscopic electrocautery", "endoscopic epinephrine injection",
    "endoscopic injection", "endoscopic injection therapy", "endoscopic sclerotherap*",
    "endoscopic injection sclerotherap*", "injection sclerotherapy of esophageal varices",
    "endoscopic variceal sclerotherap*", "endoscopic glue injection", "endoscopic glue", "endoscopic cyanoacrylate",
    "endoscopic cyanoacrylate injection", "endoscopic histoacryl injection", "endoscopic variceal obturation",
    "endoscopic variceal obliteration", "endoscopic obturation", "gastric variceal obturation",
    "glue injection by endoscopy", "endoscopic polypectomy", "endoscopic hemospray", "hemospray", "hemostatic powder",
    "endoscopic spray", "cystoscopic fulguration", "fulguration", "cystoscopy and fulguration",
    "cystoscopy with fulguration", "endoscopic stapling", "bronchoscopic hemostasis", "bronchoscopic cautery",
    "bronchoscopic cold saline", "iced saline lavage", "endoscopic cauterization", "colonoscopic clipping",
    "colonoscopic hemostasis", "hemorrhoid banding", "rubber band ligation", "hemorrhoidal banding",
    "silver nitrate cautery", "nasal cautery", "nasal cauterization", "endoscopic nasal cautery"
    states act endoscopic-hemostasis
  "banding", "banded", "epinephrine injection", "injected with epinephrine", "epinephrine was injected",
    "bipolar cautery" suggests act endoscopic-hemostasis
  "fistula banding", "pulmonary artery banding", "gastric banding", "access banding", "banding of the fistula",
    "lidocaine with epinephrine injection" means nothing
  "eus guided coil*", "eus guided coil emboliz*", "eus guided emboliz*", "endoscopic ultrasound guided coil*",
    "endoscopic ultrasound guided emboliz*", "eus guided coil and glue", "eus guided glue", "eus guided cyanoacrylate",
    "eus guided cyanoacrylate injection", "eus guided glue injection", "endoscopic ultrasound guided glue injection",
    "endoscopic ultrasound guided cyanoacrylate", "eus coil*", "eus coil emboliz*", "endoscopic coil emboliz*",
    "endosonographic coil*", "eus guided angiotherapy", "eus angiotherapy", "endoscopic coil placement",
    "endoscopic embolization" states act embolization, approach endoscopic
  "eus guided thrombin", "eus guided thrombin injection", "endoscopic thrombin injection",
    "endoscopic ultrasound guided thrombin injection" states act thrombin-injection, approach endoscopic

  # Surgery. Much of it is history or to come, so the plain nouns suggest.
  "open repair", "open surgical repair", "surgical repair", "surgically repaired", "open operation",
    "open surgery was performed", "operative repair", "surgical ligation", "surgically ligated", "open ligation",
    "was ligated", "were ligated", "ligated", "ligation of the artery", "ligation of artery", "ligation of the vein",
    "suture ligation", "suture ligated", "oversewn", "oversewing", "oversew", "open suture", "suture repair",
    "primary repair of the artery", "patch repair", "patch angioplasty", "interposition graft", "open bypass",
    "surgical bypass", "bypass grafting", "bypass surgery", "aneurysmectomy", "aneurysm clipping", "surgical clipping",
    "microsurgical clipping", "microsurgical clip ligation", "clip ligation", "craniotomy and clipping",
    "craniotomy for clipping", "clipping of the aneurysm", "clipping of aneurysm", "aneurysm was clipped",
    "was clipped", "clipped", "aneurysmorrhaphy", "surgical excision", "surgically excised", "complete excision",
    "complete surgical excision", "was excised", "were excised", "excised", "wide excision", "en bloc resection",
    "was resected", "were resected", "surgical resection", "surgically resected", "open resection", "surgical removal",
    "surgically removed", "surgical evacuation", "hematoma evacuation", "hematoma was evacuated",
    "evacuation of hematoma", "evacuation of the hematoma", "surgical exploration", "explored surgically",
    "operative exploration", "surgical hemostasis", "operative hemostasis", "surgically controlled",
    "surgical control of bleeding", "burr hole drainage", "burr hole evacuation", "subdural evacuation",
    "subdural drain placement", "craniotomy evacuation", "damage control laparotomy", "preperitoneal packing",
    "pelvic packing", "preperitoneal pelvic packing", "perihepatic packing", "surgical packing", "varicocelectomy",
    "varicocele ligation", "microsurgical varicocelectomy", "laparoscopic varicocelectomy", "palomo",
    "spermatic vein ligation", "phlebectomy", "stab phlebectomy", "ambulatory phlebectomy", "vein stripping",
    "saphenous vein stripping", "high ligation", "high ligation and stripping", "hemorrhoidectomy",
    "stapled hemorrhoidopexy", "surgical thoracic duct ligation", "thoracic duct ligation", "endarterectomy"
    states act open-repair
  "surgery", "operation", "exploratory laparotomy", "laparoscopic", "thoracotomy", "sternotomy", "median sternotomy",
    "craniotomy", "craniectomy", "decompressive craniectomy", "laminectomy", "burr hole", "hysterectomy",
    "abdominal hysterectomy", "total abdominal hysterectomy", "cesarean hysterectomy", "peripartum hysterectomy",
    "myomectomy", "laparoscopic myomectomy", "splenectomy", "nephrectomy", "partial nephrectomy", "radical nephrectomy",
    "hepatectomy", "right hepatectomy", "left hepatectomy", "extended right hepatectomy", "extended hepatectomy",
    "hemihepatectomy", "liver resection", "hepatic resection", "hepatic lobectomy", "lobectomy", "pneumonectomy",
    "colectomy", "hemicolectomy", "subtotal colectomy", "total colectomy", "bowel resection", "small bowel resection",
    "gastrectomy", "distal gastrectomy", "partial gastrectomy", "pancreatectomy", "distal pancreatectomy",
    "pancreaticoduodenectomy", "whipple", "whipple procedure", "cholecystectomy", "cystectomy", "prostatectomy", "TURP",
    "transurethral resection of prostate", "simple prostatectomy", "orchiectomy", "oophorectomy", "adrenalectomy",
    "thyroidectomy", "parathyroidectomy", "neck dissection", "tonsillectomy", "amputation", "fasciotomy", "escharotomy",
    "revascularization surgery", "liver transplant", "liver transplantation", "bypass", "resection", "resected",
    "resection of", "excision", "surgical ligation of", "ligation", "aneurysm repair", "hernia repair", "vats",
    "video assisted thoracoscopic surgery", "decortication", "dilation and curettage", "d and c", "curettage",
    "uterine artery ligation", "hypogastric artery ligation", "internal iliac artery ligation", "b lynch",
    "b lynch suture", "compression suture", "joint replacement", "tka", "corpectomy", "vertebrectomy",
    "microdiscectomy", "tumor resection", "tumor excision", "debridement", "reconstruction surgery",
    "corrective surgery", "resected endoscopically", "endoscopically resected", "endoscopic resection",
    "endoscopic removal", "endoscopic excision", "endonasal resection", "endonasal removal",
    "endoscopic endonasal resection", "removed endoscopically", "resected endonasally" suggests act open-repair
  "surgical clip", "surgical consult", "surgery consult", "surgery consultation", "surgery team", "surgery service",
    "vascular surgery", "vascular surgery consult", "general surgery", "general surgery consult", "neurosurgery",
    "neurosurgery consult", "trauma surgery", "transplant surgery", "surgery clinic", "surgical icu",
    "same day surgery", "ambulatory surgery center", "ambulatory surgery", "day surgery", "outpatient surgery",
    "operating surgeon", "surgical team", "surgical service", "surgical candidate", "not a surgical candidate",
    "poor surgical candidate", "surgical history", "past surgical history", "surgical scrub", "operation note",
    "co operation", "surgical field", "surgical site", "resection margin", "surgical margin", "resection cavity",
    "resection bed", "surgical bed", "surgical drain", "surgical gut", "cardiac bypass machine", "bypass graft patency",
    "mode of operation", "hours of operation", "clip applier", "clip artifact", "mitraclip", "mitral clip", "skin clip",
    "towel clip", "biopsy clip", "marker clip", "clip marker" means nothing

  # Imaging and sampling.
  "angiogra*", "arteriogra*", "aortogra*", "venogra*", "phlebogra*", "cavogra*", "diagnostic angiogra*",
    "diagnostic arteriogra*", "diagnostic venogra*", "selective angiogra*", "selective arteriogra*",
    "superselective angiogra*", "catheter angiogra*", "digital subtraction angiogra*", "dsa", "femoral angiogra*",
    "groin angiogra*", "iliofemoral angiogra*", "access angiogra*", "lymphangiogra*", "portogra*", "splenoportogra*",
    "fistulogra*", "shuntogra*", "graftogra*", "selective catheterization", "superselective catheterization",
    "subselective catheterization", "selectively catheterized", "superselectively catheterized",
    "subselectively catheterized", "was selectively cannulated", "cone beam ct", "rotational angiogra*",
    "roadmap angiogra*", "wada test", "wada testing", "intracarotid amobarbital", "wada", "mapping angiogra*",
    "planning angiogra*", "diagnostic run", "angiographic run", "selective injection", "selective run",
    "contrast injection through the microcatheter", "carbon dioxide angiogra*", "co2 angiogra*"
    suggests act angiography, approach percutaneous
  "ct angiogra*", "cta angiogra*", "computed tomography angiogra*", "computed tomographic angiogra*", "mr angiogra*",
    "magnetic resonance angiogra*", "ct venogra*", "mr venogra*", "magnetic resonance venogra*",
    "computed tomography venogra*", "ct pulmonary angiogra*", "ct angiography of", "fluorescein angiogra*",
    "radionuclide angiogra*", "oct angiogra*", "coronary ct angiogra*", "tof angiogra*", "angiographically occult",
    "ct arteriogra*", "urinary catheterization", "foley catheterization", "self catheterization",
    "intermittent catheterization", "intermittent self catheterization", "ureteral catheterization",
    "clean intermittent catheterization", "peritoneal catheterization" means nothing
  "coronary angiogra*", "coronary arteriogra*" suggests act angiography
  "venous sampling", "adrenal vein sampling", "adrenal venous sampling", "selective venous sampling",
    "renal vein sampling", "renal vein renin sampling", "renal vein renins", "petrosal sinus sampling",
    "inferior petrosal sinus sampling", "parathyroid venous sampling", "parathyroid hormone venous sampling",
    "hepatic venous sampling", "portal venous sampling", "arterial stimulation venous sampling",
    "arterial stimulation and venous sampling", "calcium stimulation with venous sampling",
    "bilateral adrenal vein sampling", "selective parathyroid venous sampling", "venous blood sampling",
    "selective adrenal vein sampling", "adrenal vein catheterization and sampling" states act venous-sampling
    suggests approach percutaneous, vessel vein
  "AVS" suggests act venous-sampling

  # Drugs that do not dissolve clot.
  "ia verapamil", "ia nicardipine", "ia milrinone", "ia papaverine", "ia nimodipine", "ia vasodilator",
    "ia vasodilator therapy", "ia vasodilator infusion", "ia vasodilator treatment", "ia spasmolysis", "ia spasmolytic",
    "ia calcium channel blocker", "ia calcium channel antagonist", "ia fasudil", "ia clevidipine",
    "intraarterial verapamil", "intraarterial nicardipine", "intraarterial milrinone", "intraarterial papaverine",
    "intraarterial nimodipine", "intraarterial vasodilator", "intraarterial vasodilator therapy",
    "intraarterial vasodilator infusion", "intraarterial vasodilator treatment", "intraarterial spasmolysis",
    "intraarterial spasmolytic", "intraarterial calcium channel blocker", "intraarterial calcium channel antagonist",
    "intraarterial fasudil", "intraarterial clevidipine", "intra arterial verapamil", "intra arterial nicardipine",
    "intra arterial milrinone", "intra arterial papaverine", "intra arterial nimodipine", "intra arterial vasodilator",
    "intra arterial vasodilator therapy", "intra arterial vasodilator infusion", "intra arterial vasodilator treatment",
    "intra arterial spasmolysis", "intra arterial spasmolytic", "intra arterial calcium channel blocker",
    "intra arterial calcium channel antagonist", "intra arterial fasudil", "intra arterial clevidipine",
    "verapamil infusion", "verapamil was infused", "verapamil infused", "verapamil was administered intraarterially",
    "verapamil was given intraarterially", "verapamil was infused into", "nicardipine infusion",
    "nicardipine was infused", "nicardipine infused", "nicardipine was administered intraarterially",
    "nicardipine was given intraarterially", "nicardipine was infused into", "milrinone infusion",
    "milrinone was infused", "milrinone infused", "milrinone was administered intraarterially",
    "milrinone was given intraarterially", "milrinone was infused into", "papaverine infusion",
    "papaverine was infused", "papaverine infused", "papaverine was administered intraarterially",
    "papaverine was given intraarterially", "papaverine was infused into", "nimodipine infusion",
    "nimodipine was infused", "nimodipine infused", "nimodipine was administered intraarterially",
    "nimodipine was given intraarterially", "nimodipine was infused into", "infusion of verapamil",
    "infusion of nicardipine", "infusion of milrinone", "infusion of papaverine", "infusion of nimodipine",
    "infused verapamil", "infused nicardipine", "infused milrinone", "infused papaverine", "infused nimodipine",
    "chemical angioplast*", "pharmacologic angioplast*", "pharmacological angioplast*", "pharmacologic spasmolysis",
    "pharmacological spasmolysis", "chemical spasmolysis", "vasodilator infusion", "infusion of vasodilator",
    "intraarterial treatment of vasospasm", "intra arterial treatment of vasospasm",
    "intraarterial therapy for vasospasm", "intra arterial therapy for vasospasm",
    "intraarterial infusion for vasospasm", "intra arterial infusion for vasospasm",
    "endovascular treatment of vasospasm", "endovascular treatment for vasospasm", "verapamil for vasospasm",
    "verapamil for cerebral vasospasm", "nicardipine for vasospasm", "nicardipine for cerebral vasospasm",
    "milrinone for vasospasm", "milrinone for cerebral vasospasm", "papaverine for vasospasm",
    "papaverine for cerebral vasospasm", "nimodipine for vasospasm", "nimodipine for cerebral vasospasm"
    states act drug-infusion suggests territory brain, vessel artery, approach percutaneous
  "nicardipine", "papaverine", "milrinone", "verapamil" suggests act drug-infusion, vessel artery
  "intraarterial vasopressin", "intra arterial vasopressin", "vasopressin infusion", "infusion of vasopressin",
    "vasopressin was infused", "selective vasopressin", "ia vasopressin", "intraarterial prostaglandin",
    "intra arterial prostaglandin", "prostaglandin infusion", "intra arterial pge1", "alprostadil infusion",
    "intraarterial iloprost", "intra arterial iloprost", "intraarterial papaverine infusion",
    "intra arterial papaverine infusion", "papaverine infusion into the sma", "intraarterial drug infusion",
    "intra arterial drug infusion", "intraarterial infusion of drug", "prolonged intraarterial infusion",
    "prolonged intra arterial infusion", "intraarterial eptifibatide", "intra arterial eptifibatide", "ia eptifibatide",
    "ia integrilin", "intraarterial integrilin", "intra arterial integrilin", "intraarterial abciximab",
    "intra arterial abciximab", "ia abciximab", "ia reopro", "intraarterial tirofiban", "intra arterial tirofiban",
    "ia tirofiban", "ia aggrastat", "intraarterial cangrelor", "ia cangrelor", "intraarterial stem cells",
    "intraarterial cell therapy", "intra arterial stem cell*", "hepatic arterial infusion of", "intraarterial insulin"
    states act drug-infusion suggests vessel artery, approach percutaneous
  "intraarterial mannitol", "intra arterial mannitol", "blood brain barrier disruption", "blood brain barrier opening"
    states act drug-infusion, territory brain, vessel artery suggests approach percutaneous
  "verapamil for radial spasm", "verapamil for radial artery spasm", "verapamil for arterial spasm",
    "verapamil for catheter spasm", "verapamil for access spasm", "verapamil to prevent spasm",
    "verapamil to prevent radial spasm", "verapamil for spasm prophylaxis", "nicardipine for radial spasm",
    "papaverine for catheter spasm", "papaverine for spasm", "verapamil for catheter induced spasm",
    "verapamil for catheter induced vasospasm", "for catheter induced vasospasm", "radial cocktail",
    "radial artery cocktail", "antispasm cocktail", "antispasmodic cocktail", "spasmolytic cocktail",
    "arterial cocktail", "intraarterial cocktail", "vasodilator cocktail", "cocktail of verapamil",
    "cocktail of nitroglycerin", "cocktail of heparin", "verapamil and heparin", "verapamil and nitroglycerin",
    "nitroglycerin and verapamil", "heparin and verapamil", "verapamil heparin", "heparin verapamil",
    "verapamil nitroglycerin", "nitroglycerin verapamil", "verapamil heparin and nitroglycerin",
    "heparin verapamil and nitroglycerin", "heparin nitroglycerin and verapamil", "nitroglycerin verapamil and heparin",
    "verapamil nitroglycerin and heparin", "heparin verapamil nitroglycerin", "verapamil through the sheath",
    "verapamil via the sheath", "verapamil through the radial sheath", "verapamil via the radial sheath",
    "verapamil given through the sheath", "verapamil into the radial artery", "verapamil in the radial artery",
    "verapamil into the sheath", "intraarterial verapamil through the sheath",
    "intra arterial verapamil through the sheath", "nicardipine through the sheath", "nicardipine drip",
    "nicardipine gtt", "nicardipine infusion for blood pressure", "iv nicardipine", "nicardipine for blood pressure",
    "nicardipine for bp", "cardene", "cardene drip", "cardene gtt", "intravenous nicardipine", "oral nimodipine",
    "po nimodipine", "nimodipine po", "enteral nimodipine", "nimodipine by mouth", "nimodipine orally",
    "nimodipine tablets", "iv milrinone", "intravenous milrinone", "milrinone drip", "milrinone gtt", "iv nimodipine",
    "intravenous nimodipine", "oral verapamil", "po verapamil", "verapamil po", "verapamil sr", "iv verapamil",
    "intraarterial nitroglycerin", "intra arterial nitroglycerin", "ia nitroglycerin", "nitroglycerin",
    "nitroglycerine", "heparin flush", "heparinized saline", "heparin drip", "heparin infusion", "heparin gtt",
    "continuous heparinized saline flush", "heparinized flush", "saline infusion", "infusion of saline",
    "papaverine injection test", "intracavernosal papaverine", "intracavernosal injection", "intra arterial heparin",
    "intraarterial heparin", "ia heparin", "vasopressin drip", "vasopressin gtt", "iv vasopressin",
    "intravenous vasopressin", "octreotide drip", "octreotide gtt", "octreotide infusion", "norepinephrine infusion",
    "pressor infusion", "blood infusion", "lidocaine intraarterial", "intraarterial lidocaine",
    "intra arterial lidocaine" means nothing

  # Chemotherapy without closure.
  "intraarterial chemotherapy", "intra arterial chemotherapy", "ia chemotherapy", "intraarterial chemo",
    "intra arterial chemo", "ia chemo", "intraarterial chemotherapy infusion", "intra arterial chemotherapy infusion",
    "transarterial chemoinfusion", "transcatheter arterial infusion", "chemoinfusion", "chemo infusion",
    "arterial chemoinfusion", "transarterial infusion chemotherapy", "transarterial chemotherapy",
    "regional chemotherapy", "intraarterial cisplatin", "intra arterial cisplatin", "intraarterial gemcitabine",
    "intra arterial gemcitabine", "intraarterial mitomycin", "intra arterial mitomycin", "intraarterial doxorubicin",
    "intra arterial doxorubicin", "intraarterial carboplatin", "intra arterial carboplatin",
    "intraarterial floxuridine", "intraarterial fudr", "arterial infusion chemotherapy", "intraarterial bevacizumab",
    "intra arterial bevacizumab", "intraarterial cetuximab", "intra arterial cetuximab", "radplat"
    states act chemo-infusion, vessel artery, chemotherapy yes suggests approach percutaneous
  "hepatic arterial infusion chemotherapy", "hepatic artery infusion chemotherapy", "hepatic arterial infusion",
    "hepatic artery infusion", "haic", "hai pump", "hepatic arterial infusion pump", "hepatic artery infusion pump",
    "chemosaturation", "percutaneous hepatic perfusion", "isolated hepatic perfusion",
    "melphalan percutaneous hepatic perfusion", "hepzato", "chemotherapy infusion into the hepatic artery",
    "chemotherapy was infused into the hepatic artery", "HAI chemotherapy" states act chemo-infusion, territory abdomen,
    vessel artery, chemotherapy yes suggests approach percutaneous
  "isolated limb infusion", "isolated limb perfusion" states act chemo-infusion, vessel artery, chemotherapy yes
    suggests territory leg, approach percutaneous
  "intraarterial melphalan", "intra arterial melphalan", "ophthalmic artery chemosurgery",
    "ophthalmic artery chemotherapy", "ophthalmic artery infusion of melphalan",
    "ophthalmic artery chemotherapy infusion", "superselective ophthalmic artery infusion", "melphalan was infused",
    "melphalan infusion", "melphalan was infused into the ophthalmic artery", "intraarterial topotecan",
    "intra arterial topotecan", "intraarterial chemotherapy for retinoblastoma",
    "intra arterial chemotherapy for retinoblastoma", "ophthalmic artery melphalan",
    "superselective intraarterial chemotherapy" states act chemo-infusion, territory head-neck, vessel artery,
    chemotherapy yes suggests approach percutaneous

# Ducts told by their company
phrases
  "PDA" near "infant", "neonate", "child", "ductus", "duct", "kg", "occluder", "adopt", "amplatzer", "closed", "closure"
    states act ductus-closure
  "into the duct", "into both ureters", "of the ureter*", "of both ureters", "posterior duct",
    "hepatic duct" near "embol*", "coil*", "glue", "nbca", "cyanoacrylate", "occlu*", "plug", "gelfoam"
    states act duct-occlusion
  "tubal insert*", "micro insert*", "microinsert*" states act tubal-occlusion
  "EUS", "endoscopic ultrasound", "endosonograph*", "endoscope" near "cyanoacrylate", "coil*", "glue", "varix",
    "varices", "inject*" states act endoscopic-hemostasis, approach endoscopic
  "septal ablation", "alcohol septal ablation", "septal reduction", "alcohol septal reduction", "PTSMA", "ASA for HOCM",
    "TASH", "septal myocardial ablation", "HOCM", "hypertrophic obstructive cardiomyopathy", "first septal perforator",
    "septal perforator" states act septal-ablation
  "through the scope", "through the endoscope", "via the scope", "via endoscope", "gastroscopically", "at gastroscopy",
    "endoscopically" states approach endoscopic
  "ureter occluded", "ureter was occluded", "ureters were occluded", "ureteral embolization", "ureter embolization",
    "ureteric embolization", "ureteral coil*", "ureteric occlusion" states act duct-occlusion

# Veins, airways and ducts told by their company
phrases
  "bronchoscop*", "bronchoscope", "bronchopleural fistula", "bpf" near "coil*", "glue", "plug", "spigot*", "valve*",
    "occlu*", "fibrin", "amplatzer" states act airway-occlusion
  "the endoscopist", "endoscopist", "gastroenterologist injected", "by the gastroenterologist"
    suggests approach endoscopic
  "conquest", "dorado", "mustang", "atlas balloon", "athletis", "charger balloon", "lutonix", "ranger dcb",
    "conquest balloon", "dorado balloon", "mustang balloon", "high pressure balloon", "kissing balloon"
    suggests act angioplasty, circuit-dilation angioplasty
  "atherectom*", "rotational atherectom*", "orbital atherectom*", "laser atherectom*", "directional atherectom*"
    states act angioplasty suggests approach percutaneous

# Ducts told by their company
phrases
  "of the duct" near "bile", "biliary", "cholang*", "pancreat*", "parotid", "salivary" states act duct-occlusion
  "nimodipine", "fasudil", "clazosentan", "nicorandil" near "ia", "intraarterial", "arterial", "catheter",
    "microcatheter", "ica", "mca", "carotid", "vertebral", "vasospasm", "spasm" suggests act drug-infusion,
    vessel artery
  "vasodilator", "spasmolytic", "spasmolysis" near "ia", "intraarterial", "infus*", "vasospasm", "dci", "sah", "ica",
    "carotid", "vertebral" suggests act drug-infusion, vessel artery, approach percutaneous
  "CTP delayed", "vasospastic", "DCI", "severe spasm of the MCA", "spasm of the MCA", "spasm of the ICA",
    "spasm of the ACA", "spasm of both ICAs", "spasm of the basilar", "supraclinoid spasm", "spasm after SAH",
    "spasm after subarachnoid" suggests territory brain, vessel artery
  "plasty", "plasty of", "replasty", "re plasty", "ballooning", "balloon plasty" suggests act angioplasty,
    approach percutaneous
  "epoprostenol", "iloprost", "alprostadil", "prostaglandin e1", "pge1", "prostacyclin", "reserpine",
    "tolazoline" near "catheter", "ia", "intraarterial", "artery", "arterial", "brachial", "infus*"
    suggests act drug-infusion, vessel artery

# Ducts, strands and seeds that are no vessels, and what is fetched back
phrases
  "isolated duct", "disconnected duct", "excluded duct", "isolated bile duct", "aberrant bile duct",
    "occluded both distal ureters", "occluded both ureters", "occluded the ureter", "occluded the distal ureter",
    "distal ureters with", "bile duct was embolized" states act duct-occlusion
  "duct was filled", "duct was occluded", "duct filled with", "duct occluded with", "duct closed with",
    "duct was embolized" near "bile", "biliary", "hepatic", "transhepatic", "cholangiogram", "cystic", "pancreatic"
    states act duct-occlusion
  "coil grabbed", "grabbed the coil", "coil was grabbed", "coil was pulled out", "coil pulled out", "coil snared",
    "plug grabbed", "grabbed the plug", "stent grabbed", "pulled with forceps", "removed with forceps",
    "extracted with forceps", "taken out with forceps", "grasped with forceps" states act foreign-body-retrieval
  "septal artery chemical embolization", "septal artery embolization", "septal branch embolization",
    "septal alcohol embolization" states act septal-ablation
  "lysed with the IV", "lysed with IV", "lysed by IV", "lysed by the IV", "dissolved by the IV", "opened by the IV",
    "opened with IV" states act systemic-lysis
  "mg/lumen", "mg per lumen" near "alteplase", "tpa", "cathflo", "urokinase" states act device-declot
  "off the valve", "mass off the valve", "from the tricuspid valve", "from the valve leaflet" near "vegetation", "mass",
    "angiovac", "alphavac", "aspirat*" states act heart-mass-removal, territory heart
  "return to the femoral vein", "return to the right femoral vein", "return to the left femoral vein",
    "return into the femoral vein", "return via the femoral vein", "returned to the femoral vein", "return cannula",
    "reinfusion cannula" means nothing

# Markers, and nerves that are not vessels
phrases
  "gold coil", "gold coil fiducial*", "coil fiducials", "fiducials placed", "fiducial placement",
    "placement of fiducial*", "fiducials were placed", "marker coils placed" states act marker-placement
  "root sacrifice", "nerve root sacrifice", "sacrifice of the root*", "sacrifice of nerve root*",
    "sacrifice of the nerve*", "muscle sacrifice", "organ sacrifice" means nothing

# What stands near tells where or how
phrases
  "covered stent", "stent graft", "viabahn" near "innominate", "subclavian", "svc" suggests act stent-graft,
    central-dilation stent, approach percutaneous
  "stent" near "innominate", "subclavian", "svc" suggests act stent, central-dilation stent, approach percutaneous
  "stenting", "stented", "stent placement", "stent was placed", "stent placed", "stent was deployed",
    "stent deployed" near "innominate", "subclavian", "svc" states act stent, central-dilation stent
    suggests approach percutaneous
  "mm balloon", "6 mm balloon", "7 mm balloon", "8 mm balloon", "9 mm balloon", "10 mm balloon" near "innominate",
    "brachiocephalic", "subclavian", "svc", "central" states central-dilation angioplasty
  "EUS guided", "EUS", "endosonograph*" near "needle", "19G", "22G", "fundal", "gastroenterologist"
    states act endoscopic-hemostasis, approach endoscopic
  "out of the atrium", "from the atrium", "in the atrium", "out of the right atrium", "from the right atrium",
    "in the right atrium", "right atrial clot", "right atrial thrombus", "right atrial mass" near "angiovac", "angio",
    "alphavac", "aspirat*", "suction*", "funnel", "vacuum" states act heart-mass-removal, territory heart
  "OPEN" near "operation", "patch*", "patches", "embolectomy", "resected", "graft", "incision", "cutdown", "exposed"
    states approach open
  "bypass" near "lysis", "thrombolysis", "tpa", "alteplase", "urokinase", "clotted", "thrombosed", "occluded"
    states vessel artery suggests territory leg
  "markers for SBRT", "are markers", "next to a nodule", "beside a nodule", "into and next to", "next to the nodule",
    "beside the nodule" near "coil*", "microcoil*", "fiducial*", "seed*", "platinum", "marker*"
    states act marker-placement
  "VATS localization", "Pre-VATS localization", "localization before VATS", "nodule localization"
    states act marker-placement
  "laparoscopy", "second look", "second-look laparoscopy", "second look laparotomy", "second-look operation",
    "diagnostic laparoscopy" means nothing
  "ductus arteriosus", "patent ductus", "arterial duct" near "coil*", "occlu*", "closed", "closure", "device", "plug",
    "duct" states act ductus-closure, territory heart
  "duct was occluded", "duct was closed", "ductus was occluded", "ductus was closed" near "detachable", "cook",
    "amplatzer", "occluder", "ductus" states act ductus-closure, territory heart
  "duct occluder", "ductal occluder", "PDA occluder" states act ductus-closure, territory heart
  "distal ureters", "both ureters", "ureters were" near "embol*", "coil*", "plug*", "occlu*", "glue", "gelfoam"
    states act duct-occlusion
  "as fiducials", "as fiducial markers", "as markers" states act marker-placement
  "collagen plug closure", "plug closure device", "collagen plug closure device", "vascular closure device",
    "threads of cement", "cement threads", "pulmonary cement embolism" means nothing
  "tract plugged", "tract was plugged" near "transhepatic", "portal", "varices", "varix" suggests approach percutaneous
  "tract plugged", "tract was plugged" states act duct-occlusion
  "ballooned", "angioplasty", "angioplastied", "plastied" near "innominate", "subclavian", "svc" states act angioplasty,
    central-dilation angioplasty suggests approach percutaneous
  "tract gelfoamed", "tract was gelfoamed", "tract sealed", "tract was sealed with", "tract coiled" near "liver",
    "transhepatic", "portal", "varices", "varicose" suggests approach percutaneous
  "gelfoamed" near "tract" suggests approach percutaneous

"""#),
    SourceFile(name: "Rules/vocabulary/acts-reopening.rules", text: #"""
# Opening clotted vessels: removing clot, dissolving it, and the same words where something else was done.

phrases
  # Clot removed.
  "thrombectom*", "rethrombectom*", "re thrombectom*", "embolectom*", "thromboembolectom*", "thrombo embolectom*",
    "clot removal", "clot was removed", "clots were removed", "removal of clot", "removed clot", "removed the clot",
    "thrombus removal", "thrombus was removed", "removal of thrombus", "removal of the thrombus", "removal of the clot",
    "removed thrombus", "removed the thrombus", "clot extraction", "clot was extracted", "extraction of clot",
    "extracted clot", "thrombus extraction", "thrombus was extracted", "extraction of thrombus",
    "extraction of the thrombus", "embolus removal", "removal of embolus", "removal of the embolus",
    "embolus was removed", "emboli were removed", "thrombus was cleared", "clot was cleared", "clearance of thrombus",
    "thrombus clearance", "clot clearance", "cleared of clot", "cleared of thrombus", "evacuation of thrombus",
    "debulking of thrombus", "thrombus debulking", "clot debulking", "retrieval of thrombus", "thrombus retrieval",
    "thrombus was retrieved", "retrieved thrombus", "embolus was retrieved", "retrieval of the embolus",
    "embolus retrieval", "clot was evacuated from the vessel", "clot pulled", "pulled clot", "clot pulled out",
    "thrombus was evacuated", "thrombus evacuation", "removed large amount of clot", "removed large clot burden",
    "large amount of clot was removed", "large amount of thrombus was removed", "extensive clot was removed",
    "copious clot was removed", "thrombus removed", "clot removed", "clot was delivered", "thrombus was delivered",
    "dethrombosis", "desobstruction", "disobliteration" states act thrombectomy
  "percutaneous thrombectom*", "percutaneous mechanical thrombectom*", "percutaneous embolectom*",
    "percutaneous transluminal thrombectom*", "percutaneous transluminal mechanical thrombectom*",
    "endovascular thrombectom*", "endovascular embolectom*", "endovascular mechanical thrombectom*",
    "catheter thrombectom*", "catheter based thrombectom*", "catheter directed thrombectom*",
    "catheter directed embolectom*", "catheter embolectom*", "transcatheter thrombectom*", "transcatheter embolectom*",
    "transluminal thrombectom*", "aspiration thrombectom*", "aspiration embolectom*", "suction thrombectom*",
    "suction embolectom*", "manual aspiration thrombectom*", "mechanical aspiration thrombectom*",
    "vacuum thrombectom*", "vacuum assisted thrombectom*", "computer assisted vacuum thrombectom*",
    "computer aided thrombectom*", "large bore thrombectom*", "large bore mechanical thrombectom*",
    "large bore aspiration thrombectom*", "large bore aspiration", "rheolytic thrombectom*",
    "hydrodynamic thrombectom*", "rotational thrombectom*", "pharmacomechanical thrombectom*",
    "pharmaco mechanical thrombectom*", "pharmacomechanical", "pharmacomechanical treatment",
    "pharmacomechanical catheter directed thrombectom*", "rheolysis", "rheolytic", "rheolytic therapy",
    "power pulse thrombectom*", "pulse spray thrombectom*", "percutaneous clot removal", "percutaneous clot retrieval",
    "percutaneous thrombus removal", "percutaneous aspiration thrombectom*", "percutaneous thromboaspiration",
    "endovascular clot retrieval", "endovascular clot removal", "endovascular thrombus removal",
    "intraarterial thrombectom*", "intra arterial thrombectom*", "aspiration of clot", "aspiration of the clot",
    "aspiration of thrombus", "aspiration of the thrombus", "aspiration of emboli", "clot aspiration",
    "thrombus aspiration", "embolus aspiration", "thromboaspiration", "thrombo aspiration", "thrombosuction",
    "thrombo suction", "thrombus suction", "clot suction", "suction aspiration of clot", "suction of clot",
    "suction of thrombus", "aspirated clot", "aspirated thrombus", "aspirated the clot", "aspirated the thrombus",
    "aspirated out clot", "clot was aspirated", "clots were aspirated", "thrombus was aspirated", "clot aspirated",
    "thrombus aspirated", "embolus was aspirated", "clot was suctioned", "thrombus was suctioned", "clot suctioned",
    "suctioned clot", "suctioned thrombus", "suctioned out the clot", "sucked out clot", "clot was sucked out",
    "vacuumed clot", "thrombus fragmentation", "clot fragmentation", "fragmentation of clot",
    "fragmentation of thrombus", "clot maceration", "thrombus maceration", "maceration of clot",
    "maceration of thrombus", "clot was macerated", "thrombus was macerated", "macerated clot", "macerated thrombus",
    "macerated the clot", "macerated the thrombus", "balloon maceration", "balloon maceration of clot",
    "balloon maceration of thrombus", "clot disruption", "thrombus disruption", "pigtail fragmentation",
    "pigtail catheter fragmentation", "basket thrombectom*", "snare thrombectom*", "snare embolectom*",
    "clot was snared", "thrombus was snared", "thrombus was captured", "clot was captured", "clot captured",
    "clot ingested", "clot was ingested", "thrombus was ingested", "clot engaged with aspiration",
    "over the wire embolectom*", "over the wire thrombectom*", "over the wire fogarty",
    "over the wire fogarty embolectom*", "over the wire fogarty thrombectom*", "otw fogarty", "percutaneous fogarty",
    "fogarty over the wire", "fogarty through the sheath", "mechanical recanaliz*", "mechanical revasculariz*",
    "ultrasound thrombectom*", "hybrid percutaneous thrombectom*", "retrograde percutaneous thrombectom*",
    "percutaneous declot*", "pigtail rotation fragmentation", "rotating pigtail fragmentation",
    "fragmentation with a pigtail", "fragmentation by a pigtail", "pigtail thrombus fragmentation",
    "rotational pigtail fragmentation", "mechan recanaliz*" states act thrombectomy, approach percutaneous

  # Stroke.
  "stent retriever thrombectom*", "stentriever thrombectom*", "stent retriever embolectom*",
    "direct aspiration first pass", "direct aspiration first pass technique", "contact aspiration",
    "contact aspiration thrombectom*", "a direct aspiration first pass technique", "adapt technique", "solumbra",
    "solumbra technique", "combined stent retriever and aspiration", "stent retriever plus aspiration",
    "stent retriever with aspiration", "stent retriever assisted", "stent retriever was deployed across the clot",
    "stent retriever was deployed", "stent retriever deployed", "stent retriever was withdrawn",
    "stentriever was deployed", "stentriever deployed", "stent retriever pass", "aspiration pass", "thrombectomy pass",
    "passes with stent retriever", "passes with the stent retriever", "passes of stent retriever", "neurothrombectom*",
    "neuro thrombectom*", "neurointerventional thrombectom*", "endovascular stroke therapy",
    "endovascular stroke treatment", "endovascular stroke intervention", "endovascular treatment of acute stroke",
    "endovascular treatment of acute ischemic stroke", "endovascular therapy for stroke",
    "endovascular therapy for acute ischemic stroke", "endovascular treatment of stroke", "evt for stroke",
    "evt for acute stroke", "evt for lvo", "stroke thrombectom*", "stroke intervention", "intracranial thrombectom*",
    "intracranial embolectom*", "intracranial mechanical thrombectom*", "cerebral thrombectom*",
    "cerebral artery thrombectom*", "lvo thrombectom*", "large vessel occlusion thrombectom*", "mevo thrombectom*",
    "medium vessel occlusion thrombectom*", "thrombectomy for stroke", "mechanical thrombectomy for stroke",
    "mechanical thrombectomy for acute ischemic stroke", "thrombectomy for acute ischemic stroke",
    "thrombectomy for lvo", "thrombectomy for large vessel occlusion", "intraarterial stroke therapy",
    "intra arterial stroke therapy", "intra arterial therapy for stroke", "intraarterial therapy for stroke",
    "mechanical recanalization for stroke" states act thrombectomy, approach percutaneous suggests territory brain,
    vessel artery
  "m1 thrombectom*", "m2 thrombectom*", "m3 thrombectom*", "mca thrombectom*", "mca m1 thrombectom*",
    "mca m2 thrombectom*", "basilar thrombectom*", "basilar artery thrombectom*",
    "basilar artery mechanical thrombectom*", "ica terminus thrombectom*", "ica t thrombectom*",
    "carotid terminus thrombectom*", "aca thrombectom*", "pca thrombectom*", "middle cerebral artery thrombectom*",
    "mca mechanical thrombectom*", "m1 mechanical thrombectom*", "m2 mechanical thrombectom*",
    "basilar mechanical thrombectom*", "M1 aspiration", "M2 aspiration", "M3 aspiration", "MCA aspiration",
    "basilar aspiration", "carotid T aspiration", "ICA terminus aspiration", "A2 aspiration", "P1 aspiration",
    "P2 aspiration", "M1 clot aspiration", "MCA clot aspiration" states act thrombectomy, territory brain, vessel artery
    suggests approach percutaneous
  "EVT", "MT", "IAT", "ADAPT", "SAVE technique", "baddass", "arts technique", "oTICI", "first pass effect",
    "first pass recanalization", "complete recanalization after one pass", "clot integration",
    "groin to recanalization", "groin to reperfusion", "puncture to recanalization", "puncture to reperfusion",
    "door to groin", "door to puncture", "clot in the stent retriever", "clot within the stent retriever",
    "direct aspiration" suggests act thrombectomy, approach percutaneous, territory brain, vessel artery
  "thrombolysis in cerebral infarction", "thrombolysis in myocardial infarction", "TIMI", "aspirated and flushed",
    "aspirated and irrigated", "aspirated freely", "aspirated easily", "blood was aspirated", "aspirated blood",
    "dark blood aspirated", "aspirated clear fluid", "flushed and aspirated", "aspirates and flushes", "double flushed",
    "aspirated for debris", "aspirated bubbles", "air was aspirated", "aspiration pneumonia", "aspiration pneumonitis",
    "aspirated food", "aspirated blood into", "aspiration of blood", "aspiration risk", "aspiration precautions",
    "aspiration of gastric", "joint aspiration", "knee aspiration", "bone marrow aspirat*", "cyst aspiration",
    "abscess aspiration", "hematoma was aspirated", "hematoma aspirated", "aspiration of the hematoma",
    "aspiration of hematoma", "aspiration of the abscess", "reopened by itself", "reopened spontaneously",
    "recanalized spontaneously", "spontaneous recanaliz*", "spontaneously recanaliz*", "spontaneous reperfusion",
    "already open", "already recanaliz*", "opened by itself", "had reopened", "had recanalized", "has recanalized",
    "open already", "was patent already", "now patent without", "lytic bone met", "lytic focus" means nothing

  # Pulmonary arteries.
  "pulmonary thrombectom*", "pulmonary artery thrombectom*", "pulmonary arterial thrombectom*",
    "pulmonary mechanical thrombectom*", "pulmonary artery mechanical thrombectom*", "mechanical thrombectomy for pe",
    "thrombectomy for pe", "thrombectomy for pulmonary embolism", "mechanical thrombectomy for pulmonary embolism",
    "pe thrombectom*", "percutaneous pulmonary embolectom*", "percutaneous pulmonary thrombectom*",
    "catheter pulmonary embolectom*", "pulmonary embolus aspiration", "pulmonary embolism thrombectom*",
    "pulmonary embolus thrombectom*", "catheter directed pulmonary embolectom*", "pulmonary clot extraction",
    "pulmonary suction thrombectom*", "pulmonary aspiration thrombectom*", "saddle embolus thrombectom*"
    states act thrombectomy, approach percutaneous, territory lung, vessel artery suggests plan primary
  "pulmonary embolectom*", "pulmonary artery embolectom*" states act thrombectomy, territory lung, vessel artery
    suggests plan primary
  "surgical pulmonary embolectom*", "open pulmonary embolectom*", "trendelenburg procedure",
    "pulmonary embolectomy on bypass", "pulmonary embolectomy on cardiopulmonary bypass",
    "surgical pulmonary thrombectom*", "pulmonary thromboendarterectom*", "pulmonary endarterectom*",
    "pulmonary thrombendarterectom*" states act thrombectomy, approach open, territory lung, vessel artery

  # Veins.
  "dvt thrombectom*", "mechanical thrombectomy for dvt", "thrombectomy for dvt",
    "thrombectomy for deep vein thrombosis", "iliofemoral dvt thrombectom*",
    "mechanical thrombectomy for deep vein thrombosis" states act thrombectomy, vessel vein suggests territory leg,
    approach percutaneous
  "ivc thrombectom*", "inferior vena cava thrombectom*", "caval thrombectom*", "vena cava thrombectom*",
    "portal vein thrombectom*", "portal venous thrombectom*", "tips thrombectom*", "tips tract thrombectom*",
    "portomesenteric thrombectom*", "mesenteric venous thrombectom*", "thrombectomy of the tips", "tips declot*",
    "declot of tips" states act thrombectomy, vessel vein suggests territory abdomen
  "svc thrombectom*", "superior vena cava thrombectom*" states act thrombectomy, vessel vein suggests territory chest
  "catheter directed venous thrombectom*", "percutaneous venous thrombectom*",
    "percutaneous mechanical venous thrombectom*", "mechanical venous thrombectom*" states act thrombectomy, vessel vein
  "dural sinus thrombectom*", "venous sinus thrombectom*", "cerebral venous sinus thrombectom*", "sinus thrombectom*",
    "sagittal sinus thrombectom*", "transverse sinus thrombectom*", "sigmoid sinus thrombectom*",
    "cerebral venous thrombectom*", "superior sagittal sinus thrombectom*", "cvst thrombectom*" states act thrombectomy,
    territory brain, vessel vein suggests approach percutaneous

  # Dialysis circuits.
  "declot*", "de clot*", "declotting procedure", "clotted graft was opened", "fistula thrombectom*",
    "dialysis graft thrombectom*", "dialysis access thrombectom*", "av graft thrombectom*", "av fistula thrombectom*",
    "avf thrombectom*", "avg thrombectom*", "hemodialysis access thrombectom*", "lyse and wait" states act thrombectomy
    suggests territory dialysis-circuit, approach percutaneous
  "percutaneous fistula declot*", "percutaneous av graft declot*", "percutaneous graft declot*",
    "percutaneous avf declot*", "percutaneous avg declot*", "percutaneous dialysis declot*",
    "percutaneous declot of the dialysis access", "endovascular declot*", "dialysis access declot*", "dialysis declot*",
    "fistula declot*", "graft declot*", "av graft declot*", "av fistula declot*", "avf declot*", "avg declot*",
    "dialysis graft declot*" states act thrombectomy, territory dialysis-circuit, approach percutaneous
  "arterial plug was pulled", "platelet plug", "arterial plug was dislodged", "dislodged the arterial plug",
    "plug was pulled", "pulled the plug", "pull the plug", "pulled the arterial plug", "crossed sheaths",
    "crossing sheaths", "crossed catheters", "criss cross technique", "crossed sheath technique"
    states approach percutaneous suggests act thrombectomy, territory dialysis-circuit
  "open declot*", "surgical declot*", "open av graft thrombectom*", "open avg thrombectom*",
    "open fistula thrombectom*", "open avf thrombectom*", "open av fistula thrombectom*",
    "surgical av graft thrombectom*", "surgical fistula thrombectom*", "open thrombectomy of the av graft",
    "open thrombectomy of av graft", "open thrombectomy of the fistula", "open dialysis access thrombectom*",
    "open dialysis graft thrombectom*" states act thrombectomy, approach open, territory dialysis-circuit

  # Heart.
  "coronary thrombectom*", "coronary aspiration thrombectom*", "coronary thrombus aspiration",
    "coronary mechanical thrombectom*", "intracoronary thrombectom*", "aspiration thrombectomy of the coronary",
    "coronary aspiration" states act thrombectomy, territory coronary, vessel artery suggests approach percutaneous
  "vegetation debulking", "vegetation aspiration", "vegetation removal", "aspiration of vegetation",
    "debulking of vegetation", "tricuspid vegetation aspiration", "tricuspid vegetation debulking",
    "percutaneous vegetation removal", "percutaneous debulking of vegetation", "lead vegetation aspiration",
    "right atrial thrombectom*", "right atrial mass removal", "right atrial mass aspiration",
    "right atrial thrombus aspiration", "right atrial clot aspiration", "aspiration of right atrial thrombus",
    "aspiration of right atrial mass", "aspiration of the right atrial mass", "clot in transit removal",
    "clot in transit aspiration", "aspiration of clot in transit", "right heart thrombectom*",
    "right heart thrombus removal", "right heart thrombus aspiration", "intracardiac mass removal",
    "intracardiac thrombectom*", "intracardiac thrombus removal", "intracardiac mass aspiration", "atrial thrombectom*",
    "right ventricular thrombectom*", "cardiac thrombectom*", "percutaneous intracardiac mass removal",
    "valve vegetation aspiration", "endocardial vegetation removal" states act heart-mass-removal

  # Through an incision.
  "open thrombectom*", "open embolectom*", "open thromboembolectom*", "open surgical thrombectom*",
    "open surgical embolectom*", "surgical thrombectom*", "surgical embolectom*", "surgical thromboembolectom*",
    "surgical clot removal", "surgical removal of clot", "surgical removal of the thrombus", "surgically removed clot",
    "clot was surgically removed", "thromboendarterectom*", "thrombendarterectom*", "operative thrombectom*",
    "operative embolectom*", "open fogarty thrombectom*", "open fogarty embolectom*", "thrombectomy via cutdown",
    "thrombectomy through cutdown", "embolectomy via cutdown", "thrombectomy through an incision",
    "thrombectomy via arteriotomy", "embolectomy via arteriotomy", "embolectomy through an arteriotomy",
    "thrombectomy via venotomy", "thrombectomy through a venotomy", "open clot removal",
    "open transfemoral thrombectom*", "open transfemoral embolectom*", "transfemoral fogarty embolectom*",
    "operative fogarty thrombectom*", "clot extruded", "clot was milked", "milked clot", "milked out clot", "esmarch"
    states act thrombectomy, approach open
  "fogarty passes", "passes of the fogarty", "passes of fogarty", "passed fogarty", "fogarty was passed",
    "fogarty catheter was passed" suggests act thrombectomy, approach open
  "fogarty thrombectom*", "fogarty embolectom*", "fogarty balloon thrombectom*", "fogarty balloon embolectom*",
    "fogarty catheter thrombectom*", "fogarty catheter embolectom*", "fogarty thromboembolectom*",
    "balloon catheter embolectom*", "balloon embolectom*", "balloon catheter thrombectom*" states act thrombectomy
    suggests approach open
  "open femoral artery thrombectom*", "open femoral artery embolectom*", "open femoral embolectom*",
    "surgical femoral embolectom*", "open common femoral artery thrombectom*", "open common femoral artery embolectom*",
    "open common femoral embolectom*", "surgical common femoral embolectom*",
    "open superficial femoral artery thrombectom*", "open superficial femoral artery embolectom*",
    "open superficial femoral embolectom*", "surgical superficial femoral embolectom*", "open sfa embolectom*",
    "surgical sfa embolectom*", "open popliteal artery thrombectom*", "open popliteal artery embolectom*",
    "open popliteal embolectom*", "surgical popliteal embolectom*", "open tibial artery thrombectom*",
    "open tibial artery embolectom*", "open tibial embolectom*", "surgical tibial embolectom*",
    "open femoropopliteal embolectom*", "surgical femoropopliteal embolectom*", "open iliofemoral embolectom*",
    "surgical iliofemoral embolectom*", "open transpopliteal embolectom*", "surgical transpopliteal embolectom*",
    "open infrapopliteal embolectom*", "surgical infrapopliteal embolectom*" states act thrombectomy, approach open,
    territory leg, vessel artery
  "open femoral vein thrombectom*", "surgical femoral vein thrombectom*", "open common femoral vein thrombectom*",
    "surgical common femoral vein thrombectom*", "open popliteal vein thrombectom*",
    "surgical popliteal vein thrombectom*", "open iliofemoral venous thrombectom*",
    "surgical iliofemoral venous thrombectom*" states act thrombectomy, approach open, territory leg, vessel vein
  "open femoral thrombectom*", "open common femoral thrombectom*", "open superficial femoral thrombectom*",
    "open sfa thrombectom*", "open popliteal thrombectom*", "open tibial thrombectom*",
    "open femoropopliteal thrombectom*", "open iliofemoral thrombectom*", "open transpopliteal thrombectom*",
    "open infrapopliteal thrombectom*" states act thrombectomy, approach open suggests territory leg
  "open iliac artery thrombectom*", "open iliac artery embolectom*", "open iliac embolectom*",
    "surgical iliac embolectom*", "open aortoiliac embolectom*", "surgical aortoiliac embolectom*",
    "open common iliac artery thrombectom*", "open common iliac artery embolectom*", "open common iliac embolectom*",
    "surgical common iliac embolectom*" states act thrombectomy, approach open, territory pelvis, vessel artery
  "open iliac vein thrombectom*", "surgical iliac vein thrombectom*", "open common iliac vein thrombectom*",
    "surgical common iliac vein thrombectom*" states act thrombectomy, approach open, territory pelvis, vessel vein
  "open iliac thrombectom*", "open aortoiliac thrombectom*", "open common iliac thrombectom*" states act thrombectomy,
    approach open suggests territory pelvis
  "open brachial artery thrombectom*", "open brachial artery embolectom*", "open brachial embolectom*",
    "surgical brachial embolectom*", "open radial artery thrombectom*", "open radial artery embolectom*",
    "open radial embolectom*", "surgical radial embolectom*", "open ulnar artery thrombectom*",
    "open ulnar artery embolectom*", "open ulnar embolectom*", "surgical ulnar embolectom*",
    "open axillary artery thrombectom*", "open axillary artery embolectom*", "open axillary embolectom*",
    "surgical axillary embolectom*", "open subclavian artery thrombectom*", "open subclavian artery embolectom*",
    "open subclavian embolectom*", "surgical subclavian embolectom*", "open transbrachial embolectom*",
    "surgical transbrachial embolectom*" states act thrombectomy, approach open, territory arm, vessel artery
  "open axillary vein thrombectom*", "surgical axillary vein thrombectom*", "open subclavian vein thrombectom*",
    "surgical subclavian vein thrombectom*" states act thrombectomy, approach open, territory arm, vessel vein
  "open brachial thrombectom*", "open radial thrombectom*", "open ulnar thrombectom*", "open axillary thrombectom*",
    "open subclavian thrombectom*", "open transbrachial thrombectom*" states act thrombectomy, approach open
    suggests territory arm
  "open sma embolectom*", "surgical sma embolectom*", "open mesenteric artery thrombectom*",
    "open mesenteric artery embolectom*", "open mesenteric embolectom*", "surgical mesenteric embolectom*",
    "open superior mesenteric artery thrombectom*", "open superior mesenteric artery embolectom*",
    "open superior mesenteric embolectom*", "surgical superior mesenteric embolectom*",
    "open renal artery thrombectom*", "open renal artery embolectom*", "open renal embolectom*",
    "surgical renal embolectom*", "open aortic embolectom*", "surgical aortic embolectom*", "open celiac embolectom*",
    "surgical celiac embolectom*" states act thrombectomy, approach open, territory abdomen, vessel artery
  "open mesenteric vein thrombectom*", "surgical mesenteric vein thrombectom*",
    "open superior mesenteric vein thrombectom*", "surgical superior mesenteric vein thrombectom*",
    "open renal vein thrombectom*", "surgical renal vein thrombectom*" states act thrombectomy, approach open,
    territory abdomen, vessel vein
  "open sma thrombectom*", "open mesenteric thrombectom*", "open superior mesenteric thrombectom*",
    "open renal thrombectom*", "open aortic thrombectom*", "open celiac thrombectom*" states act thrombectomy,
    approach open suggests territory abdomen
  "open venous thrombectom*", "surgical venous thrombectom*", "open vein thrombectom*", "open caval thrombectom*",
    "surgical caval thrombectom*", "ivc tumor thrombectom*", "caval tumor thrombectom*", "tumor thrombectom*",
    "inferior vena cava tumor thrombectom*" states act thrombectomy, approach open suggests vessel vein

  # Clot dissolved through a catheter in the clotted vessel.
  "catheter directed thrombolysis", "catheter directed thrombolytic therapy", "catheter directed thrombolytic infusion",
    "catheter directed lysis", "catheter directed lytic therapy", "catheter directed fibrinolysis",
    "catheter directed tpa", "catheter directed alteplase", "catheter directed urokinase",
    "catheter directed infusion of tpa", "catheter thrombolysis", "catheter lysis", "catheter based thrombolysis",
    "catheter delivered thrombolysis", "CDT", "PCDT", "uscdt", "USAT", "ultrasound assisted thrombolysis",
    "ultrasound assisted catheter directed thrombolysis", "ultrasound accelerated thrombolysis",
    "ultrasound enhanced thrombolysis", "ultrasound facilitated thrombolysis", "ekos thrombolysis", "ekos lysis",
    "ekos assisted thrombolysis", "ekos catheter directed thrombolysis", "ekos tpa",
    "pharmacomechanical catheter directed thrombolysis", "pharmacomechanical thrombolysis",
    "pharmaco mechanical thrombolysis", "thrombolytic infusion", "thrombolysis infusion", "lytic infusion",
    "lytic drip through the catheter", "tpa infusion", "rtpa infusion", "rt pa infusion", "t pa infusion",
    "alteplase infusion", "reteplase infusion", "tenecteplase infusion", "urokinase infusion", "streptokinase infusion",
    "infusion of tpa", "infusion of t pa", "infusion of alteplase", "infusion of urokinase", "infusion of rtpa",
    "infusion of reteplase", "infusion of tenecteplase", "infusion of thrombolytic", "infusion of lytic",
    "infusion of a thrombolytic", "tpa was infused", "alteplase was infused", "urokinase was infused", "tpa drip",
    "tpa drip through catheter", "alteplase drip", "urokinase drip", "urokinase was dripped", "infused tpa",
    "infused alteplase", "infused urokinase", "thrombolytic infusion therapy", "thrombolysis catheter",
    "thrombolytic catheter", "thrombolysis catheter placement", "lysis catheter", "lytic catheter",
    "lysis catheter placed", "lysis catheter placement", "lysis catheter was placed",
    "thrombolysis catheter was placed", "placement of lysis catheter", "placement of thrombolysis catheter",
    "initiation of thrombolysis", "initiation of lysis", "initiate thrombolysis", "lysis was initiated",
    "lysis was started", "lysis started", "lysis begun", "started lysis", "thrombolysis was initiated",
    "thrombolysis was started", "thrombolysis initiated", "thrombolysis started",
    "tpa was started through the catheter", "tpa started through the catheter", "tpa through the catheter",
    "tpa via the catheter", "tpa via infusion catheter", "tpa through infusion catheter",
    "tpa through the infusion catheter", "alteplase through the catheter", "alteplase via the catheter",
    "alteplase via infusion catheter", "urokinase via catheter", "overnight lysis", "overnight thrombolysis",
    "overnight tpa", "overnight tpa infusion", "overnight infusion of tpa", "overnight alteplase",
    "overnight thrombolytic infusion", "overnight lytic infusion", "tpa overnight", "alteplase overnight",
    "rtpa overnight", "urokinase overnight", "lytic overnight", "lysis overnight", "intrathrombus lysis",
    "intrathrombus thrombolysis", "intrathrombus infusion", "intrathrombotic lysis", "intraclot tpa",
    "intraclot infusion", "intraclot lysis", "transcatheter thrombolysis", "percutaneous thrombolysis",
    "regional thrombolysis", "local thrombolysis", "local intraarterial thrombolysis",
    "local intra arterial thrombolysis", "selective thrombolysis", "selective lysis", "endovascular thrombolysis",
    "clot lysis", "thrombus lysis", "lysis of clot", "lysis of the clot", "lysis of thrombus", "lysis of the thrombus",
    "lysed the clot", "clot was lysed", "thrombus was lysed", "lyse the clot", "multi sidehole infusion"
    states act lysis suggests lysis-day first, approach percutaneous
  "infusion catheter left in place", "infusion catheter left in situ", "infusion catheter was left in place",
    "infusion catheter was left", "infusion catheter left", "lysis catheter left in place", "lysis catheter left",
    "lysis catheter was left in place", "lytic catheter left in place", "thrombolysis catheter left in place",
    "thrombolysis catheter left", "tpa infusion overnight", "tpa was left infusing", "left on tpa infusion",
    "tpa left running", "tpa infusion was continued overnight", "tpa infusion continued overnight",
    "alteplase infusion overnight", "urokinase infusion overnight", "infusion left running", "lysis left running",
    "left infusing", "ekos catheter left in place", "ekos left in place", "ekos was left in place",
    "left with lysis catheter", "transferred to icu with lysis catheter", "to icu with infusion catheter",
    "multisidehole catheter left in place" states act lysis, infusion-left yes suggests lysis-day first,
    approach percutaneous
  "intraarterial thrombolysis", "intra arterial thrombolysis", "ia thrombolysis", "intraarterial lysis",
    "intra arterial lysis", "ia lysis", "intraarterial fibrinolysis", "intra arterial fibrinolysis",
    "arterial thrombolysis", "arterial lysis", "transarterial lysis", "intraarterial tpa", "intra arterial tpa",
    "ia tpa", "intraarterial rtpa", "intra arterial rtpa", "ia rtpa", "ia t pa", "intra arterial t pa",
    "intraarterial alteplase", "intra arterial alteplase", "ia alteplase", "intraarterial urokinase",
    "intra arterial urokinase", "ia urokinase", "intra arterial urokinase infusion", "intraarterial urokinase infusion",
    "intra arterial prourokinase", "intraarterial tenecteplase", "intra arterial tenecteplase", "ia tenecteplase",
    "ia tnk", "intra arterial tnk", "intra arterial streptokinase", "intraarterial reteplase",
    "intra arterial reteplase", "intra arterial tpa infusion", "intraarterial thrombolytic*",
    "intra arterial thrombolytic*", "intra arterial lytic", "intraarterial lytic" states act lysis, vessel artery
    suggests lysis-day first, approach percutaneous
  "catheter directed venous thrombolysis", "transvenous thrombolysis" states act lysis, vessel vein
    suggests lysis-day first, approach percutaneous
  "dvt lysis", "dvt thrombolysis", "lysis of dvt", "thrombolysis of dvt", "lysis of deep vein thrombosis",
    "thrombolysis of deep vein thrombosis", "cdt for dvt", "ekos for dvt", "catheter directed thrombolysis for dvt",
    "catheter directed thrombolysis for deep vein thrombosis" states act lysis, vessel vein suggests lysis-day first,
    approach percutaneous, territory leg
  "dural sinus lysis", "dural sinus thrombolysis", "venous sinus thrombolysis", "cerebral venous sinus thrombolysis",
    "sinus thrombolysis", "sagittal sinus thrombolysis", "cvst thrombolysis" states act lysis, territory brain,
    vessel vein suggests lysis-day first, approach percutaneous
  "pulmonary artery lysis", "pulmonary thrombolysis", "pulmonary artery thrombolysis",
    "catheter directed thrombolysis for pe", "cdt for pe", "ekos for pe", "ekos for pulmonary embolism",
    "catheter directed thrombolysis for pulmonary embolism", "pe lysis", "bilateral pulmonary artery lysis catheters",
    "pulmonary artery lysis catheter", "intrapulmonary thrombolysis", "intrapulmonary tpa" states act lysis,
    territory lung, vessel artery suggests lysis-day first, approach percutaneous
  "thrombolysis", "thrombolyz*", "lysis", "lysed", "lysing", "lyse", "clot busting", "clot buster", "fibrinolysis",
    "pharmacologic thrombolysis", "chemical thrombolysis", "thrombolytic therapy", "thrombolytic treatment",
    "lytic therapy", "lytic treatment", "thrombolytic", "fibrinolytic", "lytic", "thrombolytic agent", "lytic agent",
    "fibrinolytic therapy", "thrombolytic drip", "lytic drip", "tpa gtt" suggests act lysis, lysis-day first,
    approach percutaneous

  # Later days of a lysis.
  "continued lysis", "lysis continued", "lysis was continued", "continued thrombolysis", "thrombolysis was continued",
    "thrombolysis continued", "continuation of lysis", "continuation of thrombolysis", "continuation of tpa",
    "continuation of tpa infusion", "ongoing lysis", "ongoing thrombolysis", "ongoing tpa infusion",
    "ongoing thrombolytic infusion", "tpa infusion was continued", "tpa infusion continued", "tpa was continued",
    "alteplase was continued", "continue lysis overnight", "second day of thrombolysis", "day two of thrombolysis",
    "day 2 of thrombolysis", "lysis day two", "day 2 lysis", "thrombolysis day 2", "subsequent day of lysis",
    "subsequent day of thrombolysis", "subsequent day lysis", "middle day of lysis",
    "lysis check with catheter exchange", "lysis catheter exchange", "exchange of lysis catheter",
    "exchange of the lysis catheter", "lysis catheter exchanged", "lysis catheter was exchanged",
    "lysis catheter repositioned", "lysis catheter was repositioned", "lysis catheter was advanced",
    "repositioning of lysis catheter", "repositioning of the lysis catheter", "infusion catheter repositioned",
    "infusion catheter was repositioned", "infusion catheter exchanged", "infusion catheter was exchanged",
    "infusion catheter exchange", "exchange of infusion catheter", "exchange of the infusion catheter",
    "lysis extended", "another night of lysis", "another 24 hours of lysis", "lysis for another day",
    "further lysis overnight", "additional night of tpa" states act lysis, lysis-day middle
  "lysis check", "lytic check", "thrombolysis check", "tpa check", "return for lysis check", "lysis check angiogra*",
    "lysis check venogra*", "thrombolysis follow up", "follow up lysis", "follow up thrombolysis", "lysis follow up",
    "thrombolysis recheck", "lysis recheck", "check angiogram during lysis", "check venogram during lysis",
    "interval lysis check", "second look angiogra*", "second look venogra*", "return for thrombolysis check",
    "subsequent thrombolysis" states act lysis suggests lysis-day middle
  "end of lysis", "end of thrombolysis", "end of lytic therapy", "termination of lysis", "termination of thrombolysis",
    "thrombolysis was terminated", "thrombolysis terminated", "cessation of thrombolysis", "cessation of lysis",
    "cessation of thrombolytic infusion", "lysis completed", "lysis was completed", "completion of lysis",
    "completion of thrombolysis", "thrombolysis was stopped", "thrombolysis stopped", "lysis ended", "lysis was ended",
    "final day of lysis", "final day of thrombolysis", "last day of lysis", "last day of thrombolysis",
    "final lysis check", "final lysis angiogra*", "final day lysis", "lysis check and catheter removal",
    "lysis catheter removal", "thrombolysis catheter removal", "removal of lysis catheter",
    "removal of the lysis catheter", "removal of thrombolysis catheter", "removal of the thrombolysis catheter",
    "lysis discontinued", "lysis was discontinued", "thrombolysis was discontinued", "thrombolysis discontinued",
    "discontinuation of thrombolysis", "discontinuation of lysis", "concluded thrombolysis",
    "conclusion of thrombolysis", "conclusion of lysis" states act lysis, lysis-day last
  "lysis catheter removed", "lysis catheter was removed", "lysis catheters were removed",
    "thrombolysis catheter was removed", "thrombolysis catheter removed", "infusion catheter removed",
    "infusion catheter was removed", "infusion catheters were removed", "removal of infusion catheter",
    "removal of the infusion catheter", "ekos catheter removed", "ekos catheter was removed",
    "ekos catheters were removed", "ekos removal", "removal of ekos catheters", "tpa was stopped",
    "tpa was discontinued", "tpa discontinued", "tpa stopped", "tpa infusion was stopped", "tpa infusion stopped",
    "tpa infusion was discontinued", "alteplase was stopped", "alteplase stopped", "tpa infusion was terminated",
    "tpa infusion complete", "completion of tpa", "urokinase was stopped", "lytic was stopped" states act lysis
    suggests lysis-day last
  "initial day of thrombolysis", "lysis day 1", "lysis day one", "day 1 of lysis", "day one of lysis", "day 1 lysis",
    "begun and ended on the same date", "started and completed the same day", "started and ended the same day",
    "initiated and completed on the same day", "initial lysis", "initial thrombolysis", "same day lysis",
    "single session lysis", "single session thrombolysis", "single session" states lysis-day first

  # Lytic that is part of removing the clot, and lytic that goes elsewhere.
  "pulse spray", "power pulse", "power pulse spray", "powerpulse", "pulse spray technique", "pulse spray tpa",
    "pulse spray thrombolysis", "pulsed spray", "tpa pulse spray", "pulsed tpa", "tpa was pulsed", "pulse sprayed tpa",
    "tpa pulse sprayed", "tpa power pulse", "power pulse tpa", "laced with tpa", "tpa laced", "laced tpa",
    "lacing with tpa", "tpa lacing", "lacing of the clot", "clot was laced", "tpa was laced", "laced the clot",
    "tpa in saline bag", "tpa in the saline bag", "tpa in the angiojet", "tpa was sprayed", "tpa soaked",
    "bolus of tpa during thrombectomy", "adjunctive tpa during thrombectomy", "lysis of adhesions", "tumor lysis",
    "tumor lysis syndrome", "red cell lysis", "cell lysis", "rbc lysis", "lysis of synechiae", "lysis of the adhesions",
    "fibrinolysis products", "hyperfibrinolysis", "antifibrinolytic", "antifibrinolytic therapy", "lytic lesion",
    "lytic bone lesion", "osteolytic", "lytic destruction", "lytic mass", "lytic change", "lytic expansile lesion",
    "expansile lytic lesion", "thrombolytic contraindication", "contraindication to thrombolysis",
    "contraindicated for thrombolysis", "contraindication to lysis", "thrombolysis candidate", "tpa candidate",
    "tpa window", "outside the tpa window", "out of tpa window", "thrombolysis window",
    "outside the thrombolysis window", "ineligible for tpa", "not a tpa candidate", "tpa eligible", "tpa ineligible",
    "tpa exclusion", "thrombectomy capable center", "thrombectomy capable stroke center", "thrombectomy center",
    "thrombectomy team", "thrombectomy candidacy", "candidate for thrombectomy", "thrombectomy window",
    "thrombectomy eligible", "thrombectomy trial", "thrombectomy capable", "thrombectomy alert",
    "transfer for thrombectomy", "transferred for thrombectomy", "thrombectomy criteria", "post thrombectomy ct",
    "post thrombectomy day", "thrombectomy site", "embolectomy hook", "hemorrhoid thrombectomy",
    "external hemorrhoid thrombectomy", "thrombosed hemorrhoid excision" means nothing
  "post thrombectomy angiogra*", "postthrombectomy", "post thrombectomy run", "thrombectomy device",
    "thrombectomy catheter", "thrombectomy system", "embolectomy catheter", "embolectomy balloon",
    "clot extraction device", "mechanical thrombectomy device", "aspiration thrombectomy catheter",
    "aspiration thrombectomy system" suggests act thrombectomy
  "iv tpa", "iv t pa", "iv rtpa", "iv rt pa", "iv r tpa", "iv alteplase", "iv tenecteplase", "iv tnk", "iv tnkase",
    "iv thrombolysis", "iv lysis", "iv thrombolytic", "iv thrombolytic therapy", "iv lytic", "iv fibrinolysis",
    "iv reteplase", "iv streptokinase", "iv urokinase", "intravenous tpa", "intravenous t pa", "intravenous rtpa",
    "intravenous rt pa", "intravenous alteplase", "intravenous tenecteplase", "intravenous thrombolysis",
    "intravenous thrombolytic", "intravenous thrombolytic therapy", "intravenous lysis", "intravenous lytic",
    "intravenous fibrinolysis", "intravenous reteplase", "intravenous streptokinase", "intravenous urokinase",
    "intravenous tissue plasminogen activator", "iv tissue plasminogen activator", "systemic thrombolysis",
    "systemic lysis", "systemic tpa", "systemic t pa", "systemic alteplase", "systemic tenecteplase", "systemic lytic",
    "systemic lytic therapy", "systemic thrombolytic", "systemic thrombolytic therapy", "systemic fibrinolysis",
    "peripheral iv tpa", "half dose systemic tpa", "full dose systemic tpa", "drip and ship", "bridging thrombolysis",
    "bridging iv tpa", "bridging tpa", "tpa iv", "tpa given iv", "tpa intravenously", "alteplase iv",
    "alteplase intravenously", "alteplase given iv", "tenecteplase iv", "tnk iv", "tenecteplase intravenously",
    "received tpa", "received iv tpa", "received tenecteplase", "received tnk", "received alteplase",
    "received thrombolysis", "given tpa in the ed", "tpa in the ed", "tpa in ed", "tpa given in the ed",
    "tpa in the emergency department", "tpa in the emergency room", "tpa at outside hospital",
    "tpa at the outside hospital", "tpa given at outside hospital", "tpa at osh", "tnk at osh", "tnk in the ed",
    "tenecteplase in the ed", "tenecteplase at osh", "tpa bolus in the ed", "mobile stroke unit tpa",
    "weight based tpa", "weight based alteplase", "tpa through peripheral iv", "tpa via peripheral iv",
    "tpa through a peripheral iv", "tpa by peripheral vein", "thrombolysis in the ed", "TNK", "tenecteplase", "tnkase",
    "tpa 100 mg", "100 mg tpa", "100 mg of tpa", "rtpa 100 mg", "100 mg rtpa", "100 mg of rtpa",
    "alteplase 50 mg bolus", "50 mg alteplase bolus", "tpa 50 mg bolus", "50 mg bolus of alteplase",
    "50 mg bolus of tpa", "streptokinase 1.5 million", "door to needle", "DTN", "needle time", "after alteplase",
    "after the alteplase", "after tpa", "after the tpa", "after rtpa", "with the alteplase", "with the tpa",
    "from the alteplase", "by the alteplase", "after the lytic", "thrombolysed at", "thrombolysed in",
    "thrombolysed on", "lysed in the ED", "thrombolysed with", "received actilyse", "alteplase 0.9 mg/kg",
    "0.9 mg/kg alteplase", "0.9 mg/kg of alteplase", "0.9 mg/kg iv alteplase", "alteplase 0.6 mg/kg",
    "0.6 mg/kg alteplase", "0.6 mg/kg of alteplase", "0.6 mg/kg iv alteplase", "alteplase 0.25 mg/kg",
    "0.25 mg/kg alteplase", "0.25 mg/kg of alteplase", "0.25 mg/kg iv alteplase", "alteplase 0.4 mg/kg",
    "0.4 mg/kg alteplase", "0.4 mg/kg of alteplase", "0.4 mg/kg iv alteplase", "alteplase 0.5 mg/kg",
    "0.5 mg/kg alteplase", "0.5 mg/kg of alteplase", "0.5 mg/kg iv alteplase", "alteplase by the ED nurse",
    "alteplase by the nurse", "alteplase by paramedic*", "alteplase in the mobile stroke unit",
    "alteplase given in resus", "alteplase in the resuscitation room", "alteplase during cpr",
    "alteplase during resuscitation", "alteplase intraosseous", "alteplase bolus and infusion",
    "alteplase over an hour", "alteplase over one hour", "alteplase over 60 minutes", "alteplase over 1 h",
    "alteplase in the ED", "alteplase given in the ED", "alteplase on the ward", "alteplase at the spoke",
    "alteplase at the first hospital", "alteplase at the referring hospital", "alteplase in the ambulance",
    "alteplase in the CT", "alteplase on the CT table", "alteplase in the scanner", "tpa 0.9 mg/kg", "0.9 mg/kg tpa",
    "0.9 mg/kg of tpa", "0.9 mg/kg iv tpa", "tpa 0.6 mg/kg", "0.6 mg/kg tpa", "0.6 mg/kg of tpa", "0.6 mg/kg iv tpa",
    "tpa 0.25 mg/kg", "0.25 mg/kg tpa", "0.25 mg/kg of tpa", "0.25 mg/kg iv tpa", "tpa 0.4 mg/kg", "0.4 mg/kg tpa",
    "0.4 mg/kg of tpa", "0.4 mg/kg iv tpa", "tpa 0.5 mg/kg", "0.5 mg/kg tpa", "0.5 mg/kg of tpa", "0.5 mg/kg iv tpa",
    "tpa by the ED nurse", "tpa by the nurse", "tpa by paramedic*", "tpa in the mobile stroke unit",
    "tpa given in resus", "tpa in the resuscitation room", "tpa during cpr", "tpa during resuscitation",
    "tpa intraosseous", "tpa bolus and infusion", "tpa over an hour", "tpa over one hour", "tpa over 60 minutes",
    "tpa over 1 h", "tpa on the ward", "tpa at the spoke", "tpa at the first hospital", "tpa at the referring hospital",
    "tpa in the ambulance", "tpa in the CT", "tpa on the CT table", "tpa in the scanner", "rtpa 0.9 mg/kg",
    "0.9 mg/kg rtpa", "0.9 mg/kg of rtpa", "0.9 mg/kg iv rtpa", "rtpa 0.6 mg/kg", "0.6 mg/kg rtpa", "0.6 mg/kg of rtpa",
    "0.6 mg/kg iv rtpa", "rtpa 0.25 mg/kg", "0.25 mg/kg rtpa", "0.25 mg/kg of rtpa", "0.25 mg/kg iv rtpa",
    "rtpa 0.4 mg/kg", "0.4 mg/kg rtpa", "0.4 mg/kg of rtpa", "0.4 mg/kg iv rtpa", "rtpa 0.5 mg/kg", "0.5 mg/kg rtpa",
    "0.5 mg/kg of rtpa", "0.5 mg/kg iv rtpa", "rtpa by the ED nurse", "rtpa by the nurse", "rtpa by paramedic*",
    "rtpa in the mobile stroke unit", "rtpa given in resus", "rtpa in the resuscitation room", "rtpa during cpr",
    "rtpa during resuscitation", "rtpa intraosseous", "rtpa bolus and infusion", "rtpa over an hour",
    "rtpa over one hour", "rtpa over 60 minutes", "rtpa over 1 h", "rtpa in the ED", "rtpa given in the ED",
    "rtpa on the ward", "rtpa at the spoke", "rtpa at the first hospital", "rtpa at the referring hospital",
    "rtpa in the ambulance", "rtpa in the CT", "rtpa on the CT table", "rtpa in the scanner", "rt pa 0.9 mg/kg",
    "0.9 mg/kg rt pa", "0.9 mg/kg of rt pa", "0.9 mg/kg iv rt pa", "rt pa 0.6 mg/kg", "0.6 mg/kg rt pa",
    "0.6 mg/kg of rt pa", "0.6 mg/kg iv rt pa", "rt pa 0.25 mg/kg", "0.25 mg/kg rt pa", "0.25 mg/kg of rt pa",
    "0.25 mg/kg iv rt pa", "rt pa 0.4 mg/kg", "0.4 mg/kg rt pa", "0.4 mg/kg of rt pa", "0.4 mg/kg iv rt pa",
    "rt pa 0.5 mg/kg", "0.5 mg/kg rt pa", "0.5 mg/kg of rt pa", "0.5 mg/kg iv rt pa", "rt pa by the ED nurse",
    "rt pa by the nurse", "rt pa by paramedic*", "rt pa in the mobile stroke unit", "rt pa given in resus",
    "rt pa in the resuscitation room", "rt pa during cpr", "rt pa during resuscitation", "rt pa intraosseous",
    "rt pa bolus and infusion", "rt pa over an hour", "rt pa over one hour", "rt pa over 60 minutes", "rt pa over 1 h",
    "rt pa in the ED", "rt pa given in the ED", "rt pa on the ward", "rt pa at the spoke",
    "rt pa at the first hospital", "rt pa at the referring hospital", "rt pa in the ambulance", "rt pa in the CT",
    "rt pa on the CT table", "rt pa in the scanner", "t pa 0.9 mg/kg", "0.9 mg/kg t pa", "0.9 mg/kg of t pa",
    "0.9 mg/kg iv t pa", "t pa 0.6 mg/kg", "0.6 mg/kg t pa", "0.6 mg/kg of t pa", "0.6 mg/kg iv t pa",
    "t pa 0.25 mg/kg", "0.25 mg/kg t pa", "0.25 mg/kg of t pa", "0.25 mg/kg iv t pa", "t pa 0.4 mg/kg",
    "0.4 mg/kg t pa", "0.4 mg/kg of t pa", "0.4 mg/kg iv t pa", "t pa 0.5 mg/kg", "0.5 mg/kg t pa", "0.5 mg/kg of t pa",
    "0.5 mg/kg iv t pa", "t pa by the ED nurse", "t pa by the nurse", "t pa by paramedic*",
    "t pa in the mobile stroke unit", "t pa given in resus", "t pa in the resuscitation room", "t pa during cpr",
    "t pa during resuscitation", "t pa intraosseous", "t pa bolus and infusion", "t pa over an hour",
    "t pa over one hour", "t pa over 60 minutes", "t pa over 1 h", "t pa in the ED", "t pa given in the ED",
    "t pa on the ward", "t pa at the spoke", "t pa at the first hospital", "t pa at the referring hospital",
    "t pa in the ambulance", "t pa in the CT", "t pa on the CT table", "t pa in the scanner", "actilyse 0.9 mg/kg",
    "0.9 mg/kg actilyse", "0.9 mg/kg of actilyse", "0.9 mg/kg iv actilyse", "actilyse 0.6 mg/kg", "0.6 mg/kg actilyse",
    "0.6 mg/kg of actilyse", "0.6 mg/kg iv actilyse", "actilyse 0.25 mg/kg", "0.25 mg/kg actilyse",
    "0.25 mg/kg of actilyse", "0.25 mg/kg iv actilyse", "actilyse 0.4 mg/kg", "0.4 mg/kg actilyse",
    "0.4 mg/kg of actilyse", "0.4 mg/kg iv actilyse", "actilyse 0.5 mg/kg", "0.5 mg/kg actilyse",
    "0.5 mg/kg of actilyse", "0.5 mg/kg iv actilyse", "actilyse by the ED nurse", "actilyse by the nurse",
    "actilyse by paramedic*", "actilyse in the mobile stroke unit", "actilyse given in resus",
    "actilyse in the resuscitation room", "actilyse during cpr", "actilyse during resuscitation",
    "actilyse intraosseous", "actilyse bolus and infusion", "actilyse over an hour", "actilyse over one hour",
    "actilyse over 60 minutes", "actilyse over 1 h", "actilyse in the ED", "actilyse given in the ED",
    "actilyse on the ward", "actilyse at the spoke", "actilyse at the first hospital",
    "actilyse at the referring hospital", "actilyse in the ambulance", "actilyse in the CT", "actilyse on the CT table",
    "actilyse in the scanner", "tenecteplase 0.9 mg/kg", "0.9 mg/kg tenecteplase", "0.9 mg/kg of tenecteplase",
    "0.9 mg/kg iv tenecteplase", "tenecteplase 0.6 mg/kg", "0.6 mg/kg tenecteplase", "0.6 mg/kg of tenecteplase",
    "0.6 mg/kg iv tenecteplase", "tenecteplase 0.25 mg/kg", "0.25 mg/kg tenecteplase", "0.25 mg/kg of tenecteplase",
    "0.25 mg/kg iv tenecteplase", "tenecteplase 0.4 mg/kg", "0.4 mg/kg tenecteplase", "0.4 mg/kg of tenecteplase",
    "0.4 mg/kg iv tenecteplase", "tenecteplase 0.5 mg/kg", "0.5 mg/kg tenecteplase", "0.5 mg/kg of tenecteplase",
    "0.5 mg/kg iv tenecteplase", "tenecteplase by the ED nurse", "tenecteplase by the nurse",
    "tenecteplase by paramedic*", "tenecteplase in the mobile stroke unit", "tenecteplase given in resus",
    "tenecteplase in the resuscitation room", "tenecteplase during cpr", "tenecteplase during resuscitation",
    "tenecteplase intraosseous", "tenecteplase bolus and infusion", "tenecteplase over an hour",
    "tenecteplase over one hour", "tenecteplase over 60 minutes", "tenecteplase over 1 h",
    "tenecteplase given in the ED", "tenecteplase on the ward", "tenecteplase at the spoke",
    "tenecteplase at the first hospital", "tenecteplase at the referring hospital", "tenecteplase in the ambulance",
    "tenecteplase in the CT", "tenecteplase on the CT table", "tenecteplase in the scanner", "tnk 0.9 mg/kg",
    "0.9 mg/kg tnk", "0.9 mg/kg of tnk", "0.9 mg/kg iv tnk", "tnk 0.6 mg/kg", "0.6 mg/kg tnk", "0.6 mg/kg of tnk",
    "0.6 mg/kg iv tnk", "tnk 0.25 mg/kg", "0.25 mg/kg tnk", "0.25 mg/kg of tnk", "0.25 mg/kg iv tnk", "tnk 0.4 mg/kg",
    "0.4 mg/kg tnk", "0.4 mg/kg of tnk", "0.4 mg/kg iv tnk", "tnk 0.5 mg/kg", "0.5 mg/kg tnk", "0.5 mg/kg of tnk",
    "0.5 mg/kg iv tnk", "tnk by the ED nurse", "tnk by the nurse", "tnk by paramedic*", "tnk in the mobile stroke unit",
    "tnk given in resus", "tnk in the resuscitation room", "tnk during cpr", "tnk during resuscitation",
    "tnk intraosseous", "tnk bolus and infusion", "tnk over an hour", "tnk over one hour", "tnk over 60 minutes",
    "tnk over 1 h", "tnk given in the ED", "tnk on the ward", "tnk at the spoke", "tnk at the first hospital",
    "tnk at the referring hospital", "tnk in the ambulance", "tnk in the CT", "tnk on the CT table",
    "tnk in the scanner", "metalyse 0.9 mg/kg", "0.9 mg/kg metalyse", "0.9 mg/kg of metalyse", "0.9 mg/kg iv metalyse",
    "metalyse 0.6 mg/kg", "0.6 mg/kg metalyse", "0.6 mg/kg of metalyse", "0.6 mg/kg iv metalyse", "metalyse 0.25 mg/kg",
    "0.25 mg/kg metalyse", "0.25 mg/kg of metalyse", "0.25 mg/kg iv metalyse", "metalyse 0.4 mg/kg",
    "0.4 mg/kg metalyse", "0.4 mg/kg of metalyse", "0.4 mg/kg iv metalyse", "metalyse 0.5 mg/kg", "0.5 mg/kg metalyse",
    "0.5 mg/kg of metalyse", "0.5 mg/kg iv metalyse", "metalyse by the ED nurse", "metalyse by the nurse",
    "metalyse by paramedic*", "metalyse in the mobile stroke unit", "metalyse given in resus",
    "metalyse in the resuscitation room", "metalyse during cpr", "metalyse during resuscitation",
    "metalyse intraosseous", "metalyse bolus and infusion", "metalyse over an hour", "metalyse over one hour",
    "metalyse over 60 minutes", "metalyse over 1 h", "metalyse in the ED", "metalyse given in the ED",
    "metalyse on the ward", "metalyse at the spoke", "metalyse at the first hospital",
    "metalyse at the referring hospital", "metalyse in the ambulance", "metalyse in the CT", "metalyse on the CT table",
    "metalyse in the scanner", "tnkase 0.9 mg/kg", "0.9 mg/kg tnkase", "0.9 mg/kg of tnkase", "0.9 mg/kg iv tnkase",
    "tnkase 0.6 mg/kg", "0.6 mg/kg tnkase", "0.6 mg/kg of tnkase", "0.6 mg/kg iv tnkase", "tnkase 0.25 mg/kg",
    "0.25 mg/kg tnkase", "0.25 mg/kg of tnkase", "0.25 mg/kg iv tnkase", "tnkase 0.4 mg/kg", "0.4 mg/kg tnkase",
    "0.4 mg/kg of tnkase", "0.4 mg/kg iv tnkase", "tnkase 0.5 mg/kg", "0.5 mg/kg tnkase", "0.5 mg/kg of tnkase",
    "0.5 mg/kg iv tnkase", "tnkase by the ED nurse", "tnkase by the nurse", "tnkase by paramedic*",
    "tnkase in the mobile stroke unit", "tnkase given in resus", "tnkase in the resuscitation room",
    "tnkase during cpr", "tnkase during resuscitation", "tnkase intraosseous", "tnkase bolus and infusion",
    "tnkase over an hour", "tnkase over one hour", "tnkase over 60 minutes", "tnkase over 1 h", "tnkase in the ED",
    "tnkase given in the ED", "tnkase on the ward", "tnkase at the spoke", "tnkase at the first hospital",
    "tnkase at the referring hospital", "tnkase in the ambulance", "tnkase in the CT", "tnkase on the CT table",
    "tnkase in the scanner" suggests act systemic-lysis
  "intrapleural tpa", "intrapleural t pa", "intrapleural alteplase", "intrapleural lysis", "intrapleural fibrinoly*",
    "intrapleural thrombolysis", "intrapleural thrombolytic*", "intrapleural urokinase", "intrapleural streptokinase",
    "intrapleural lytic*", "intrapleural dornase", "pleural tpa", "pleural fibrinoly*", "pleural lysis",
    "chest tube tpa", "chest tube lysis", "chest tube lytic*", "chest tube fibrinoly*", "chest tube alteplase",
    "tpa through the chest tube", "tpa through chest tube", "tpa through a chest tube", "tpa via a chest tube",
    "tpa into chest tube", "alteplase through chest tube", "alteplase through a chest tube",
    "tpa through the pleural catheter", "tpa through pleural drain", "tpa through the pigtail chest tube",
    "tpa via pigtail chest tube", "tpa through the pigtail", "tpa via the pigtail", "tpa by chest tube",
    "fibrinolytic through the chest tube", "fibrinolytics via chest tube", "tpa for empyema",
    "tpa for loculated effusion", "tpa via chest tube", "tpa via the chest tube", "tpa into the chest tube",
    "tpa instilled through the chest tube", "tpa was instilled through the chest tube", "tpa into the pleural space",
    "tpa instilled into the pleural space", "tpa into pleural space", "alteplase through the chest tube",
    "alteplase via chest tube", "alteplase via the chest tube", "alteplase into the pleural space",
    "urokinase into the pleural space", "urokinase through the chest tube", "tpa dornase", "tpa dnase",
    "tpa and dornase", "tpa and dnase", "alteplase and dornase", "alteplase dornase", "mist2 protocol",
    "mist 2 protocol", "mist2", "through the pericardial drain", "via the pericardial drain",
    "into the pericardial drain", "via pericardial drain", "through pericardial drain", "through a pericardial drain",
    "through the pericardial catheter", "intrapericardial tpa", "intrapericardial fibrinoly*", "intrapericardial lysis",
    "intrapericardial thrombolysis", "intrapericardial thrombolytic*", "intrapericardial alteplase",
    "intrapericardial streptokinase", "intrapericardial urokinase", "pericardial fibrinoly*", "pericardial tpa",
    "pericardial lysis", "intraventricular tpa", "intraventricular alteplase", "intraventricular fibrinoly*",
    "intraventricular thrombolysis", "intraventricular lysis", "intraventricular urokinase",
    "intraventricular thrombolytic*", "tpa through the evd", "tpa via evd", "tpa via the evd", "evd tpa",
    "tpa into the ventricle", "alteplase via evd", "alteplase through the evd", "hematoma catheter tpa", "mistie",
    "mistie procedure", "intrahematomal tpa", "intraclot tpa for intracerebral hemorrhage", "stereotactic clot lysis",
    "subretinal tpa", "submacular tpa", "intravitreal tpa", "intraocular tpa", "intracameral tpa",
    "intraperitoneal tpa", "intraperitoneal alteplase", "intraperitoneal fibrinoly*", "intracavitary tpa",
    "intracavitary alteplase", "intracavitary fibrinoly*", "intracavitary urokinase", "tpa through the drain",
    "tpa via the drain", "tpa into the drain", "tpa via drain", "tpa through drain", "tpa through the abscess drain",
    "tpa into the abscess", "tpa instilled through the drain", "tpa instilled into the abscess",
    "tpa into the collection", "tpa instilled into the collection", "alteplase through the drain",
    "alteplase via the drain", "alteplase into the collection", "alteplase into the abscess", "drain tpa",
    "abscess tpa", "abscess drain tpa", "tpa into the cavity", "intravesical tpa", "intravesical alteplase",
    "bladder tpa", "tpa bladder irrigation", "tpa into the bladder", "tpa into the biliary drain", "nephrostomy tpa",
    "tpa through the nephrostomy", "intrarenal pelvis tpa", "intraabscess tpa" states act cavity-lysis
  "cathflo", "cathflo activase", "cath flo", "cathflow", "port declot*", "port a cath declot*", "mediport declot*",
    "picc declot*", "catheter declot*", "central line declot*", "line declot*", "hickman declot*", "permcath declot*",
    "dialysis catheter declot*", "tunneled catheter declot*", "hemodialysis catheter declot*", "declot of port",
    "declot of the port", "declot of picc", "declot of catheter", "declot of the catheter",
    "declotting of the catheter", "declotting of the port", "declotting of a port", "declotting of catheter",
    "tpa dwell", "alteplase dwell", "tpa was dwelled", "tpa dwelled", "tpa dwelled in the port",
    "tpa dwelled in the catheter", "tpa instilled in the port", "tpa instilled into the port",
    "tpa instilled into the catheter", "tpa instilled in the catheter", "tpa instilled into both lumens",
    "tpa into the port", "tpa into both lumens", "tpa into the catheter lumen", "tpa in each lumen",
    "tpa to each lumen", "tpa in both lumens", "alteplase into the port", "alteplase instilled in the port",
    "alteplase in each lumen", "tpa lock", "alteplase lock", "urokinase lock", "thrombolytic lock", "intraluminal tpa",
    "intracatheter tpa", "catheter clearance with tpa", "catheter occlusion treated with tpa", "catheter lumen lysis",
    "intracatheter lysis" states act device-declot
  "fibrin sheath stripping", "fibrin sheath strip", "fibrin sheath disruption", "fibrin sheath removal",
    "fibrin sheath maceration", "fibrin sheath angioplasty", "fibrin sheath was disrupted",
    "fibrin sheath was stripped", "fibrin stripping", "fibrin sleeve stripping", "fibrin sleeve disruption",
    "stripping of fibrin sheath", "stripping of the fibrin sheath", "disruption of fibrin sheath",
    "disruption of the fibrin sheath", "catheter stripping", "pericatheter sleeve removal",
    "pericatheter obstructive material", "pericatheter fibrin removal", "removal of fibrin sheath",
    "removal of the fibrin sheath", "balloon disruption of fibrin sheath", "balloon disruption of the fibrin sheath",
    "port stripping", "intraluminal obstructive material removal", "catheter brushing", "intraluminal brushing"
    states act sheath-stripping
  "bladder clot evacuation", "clot evacuated from bladder", "bladder clot irrigation", "clot irrigation",
    "clot retention irrigation", "evacuation of bladder clot", "evacuation of clot from the bladder",
    "clot evacuation from the bladder", "cystoscopic clot evacuation", "cystoscopy with clot evacuation",
    "cystoscopy and clot evacuation", "manual bladder irrigation with clot", "clots evacuated from the bladder",
    "irrigated clots", "clots irrigated", "clot was irrigated", "hand irrigation of clots",
    "evacuation of clot from the uterus", "uterine clot evacuation", "clots were evacuated from the uterus",
    "evacuation of retained hemothorax", "clot removed from the bronchus", "bronchoscopic clot removal",
    "bronchoscopic clot extraction", "airway clot extraction", "bronchial clot removal", "endobronchial clot removal",
    "clot removed from the airway", "cryoextraction of clot", "biliary clot removal", "clot removed from the bile duct",
    "renal pelvis clot removal", "ureteroscopic clot evacuation", "gastric clot evacuation",
    "clot suctioned from the stomach", "clot removal from the bladder" states act clot-in-organ

# Verbs that mean clot removal only where the sentence speaks of clot
phrases
  "macerated", "maceration", "lace and wait" near "clot*", "thromb*", "graft", "fistula", "avf", "avg"
    suggests act thrombectomy, approach percutaneous
  "mg iv", "intravenously", "iv push", "iv bolus", "iv in" near "alteplase", "tpa", "rtpa", "tenecteplase", "tnk",
    "reteplase", "streptokinase", "urokinase" states act systemic-lysis

# Lytics into a drain, a cavity or a port
phrases
  "via pigtail", "evd", "pericardial drain", "abscess drain", "empyema", "hemothorax drain", "loculat*",
    "percutaneous drain", "through the tube", "via the tube", "down the tube", "into the tube",
    "through the thoracic drain", "via the thoracic drain", "through the pleural drain", "into the pleura",
    "intrapleurally", "via the EVD", "through the EVD", "down the EVD", "through the ventricular drain",
    "via the ventricular drain" near "tpa", "rtpa", "alteplase", "urokinase", "streptokinase", "dornase", "dnase",
    "tenecteplase" states act cavity-lysis
  "manual aspiration thrombectomy", "manual aspiration", "manual thrombus aspiration", "syringe aspiration of thrombus",
    "manual thromboaspiration" states act thrombectomy, approach percutaneous, coronary-device manual-aspiration
  "had lysed", "has lysed", "lysed spontaneously", "clot lysed with", "spontaneously lysed", "spontaneous lysis",
    "clot had lysed", "adhesiolysis", "lysis of adhesion*", "lysis of the adhesion*" means nothing
  "first day of lysis", "first day of thrombolysis", "initial day of lysis" states act lysis, lysis-day first

# Lytics into drains, by the way in
phrases
  "through the chest tube", "via the chest tube", "via chest tube", "into the chest tube", "into the pigtail",
    "through the pigtail", "into the drain", "through the drain", "via the drain", "via drain", "into the abscess",
    "into the cavity", "into the pericardial", "through the nephrostomy", "intravesical" near "tpa", "rtpa",
    "alteplase", "urokinase", "streptokinase", "dornase", "dnase", "tenecteplase" states act cavity-lysis
  "second time", "again today", "repeated today", "second angiojet" near "angiojet", "thrombectom*", "clottriever",
    "lysis", "drip" states repeat-on-later-day yes
  "clot was removed by irrigation", "clot suctioned from", "clot suctioned from the nasopharynx", "clot evacuation",
    "clots evacuated", "bladder clot", "adherent clot" means nothing
  "lytic day 2", "lytic day 3", "lytic day 4", "lysis day 2", "lysis day 3", "lysis day 4", "day 2 of lysis",
    "day 3 of lysis", "day 4 of lysis", "day two of lysis", "day three of lysis", "second day of lysis" states act lysis
    suggests lysis-day middle

# Opening clotted vessels: removing clot, dissolving it, and the same words where something else was done.
phrases
  "clot retrieval", "clot retrieved", "clot was retrieved", "retrieved clot", "retrieved the clot", "retrieval of clot",
    "retrieval of the clot", "clot retriever", "chronic clot retrieved", "organized clot retrieved", "clot was fetched",
    "clot extraction device used" states act thrombectomy, approach percutaneous

# Verbs that mean clot removal only where the sentence speaks of clot
phrases
  "passes" near "ica", "mca", "m1", "m2", "basilar", "occlu*", "stentriever", "solitaire", "trevo", "tici", "clot*",
    "thromb*", "clottriever", "triever", "revcore", "aspirex", "rotarex", "retriever", "sinus", "dvt", "pe"
    suggests act thrombectomy, approach percutaneous

# Lytics into a drain, a cavity or a port
phrases
  "mediport", "picc", "hickman", "permcath", "tunneled catheter", "dwell", "no blood return", "catheter dysfunction",
    "occluded port", "clotted port", "blocked port", "port occlusion", "port dysfunction", "sluggish port",
    "port lumen", "into port", "into the port", "in the port", "in port", "port with", "port given", "port received",
    "in each lumen", "into each lumen", "each lumen", "both lumens", "per lumen", "catheter lumen",
    "withdrawal occlusion" near "alteplase", "tpa", "cathflo", "urokinase", "reteplase" states act device-declot

# Lytics into the chest
phrases
  "dornase", "dornase alfa", "dnase", "pulmozyme" near "tpa", "alteplase", "urokinase", "lysis", "lytic*", "fibrinoly*",
    "chest", "pleural", "empyema" states act cavity-lysis
  "parapneumonic" near "tpa", "alteplase", "urokinase", "lysis", "lytic*", "fibrinoly*", "streptokinase", "dornase"
    states act cavity-lysis

# Lytics through a vein of the arm
phrases
  "by peripheral vein", "through a peripheral vein", "via a peripheral vein", "via peripheral vein",
    "via peripheral IV", "through peripheral IV", "peripheral intravenous", "antecubital vein infusion", "systemically",
    "by intravenous infusion", "intravenous infusion", "over two hours", "over 2 hours", "over 2 h",
    "as an infusion over" near "alteplase", "tpa", "rtpa", "tenecteplase", "tnk", "reteplase", "streptokinase",
    "urokinase", "lytic", "thrombolysis", "lysis" suggests act systemic-lysis
  "alteplase 100 mg", "100 mg alteplase", "100 mg of alteplase", "alteplase 50 mg", "50 mg alteplase",
    "alteplase 0.9 mg", "0.9 mg kg" suggests act systemic-lysis

# A lysis that goes on, in other words
phrases
  "keep lysing", "cont'd tPA", "continued tPA", "lysis continues", "lysis carried on", "tpa carried on",
    "lysis kept going", "continue lysing", "kept on tPA" states act lysis, lysis-day middle
  "yanked the unifuse", "pulled the unifuse", "unifuse pulled", "unifuse removed", "unifuse out", "ekos out",
    "ekos pulled", "EKOS removed", "both EKOS catheters out", "infusion catheters out", "lysis catheters out",
    "lysis catheters pulled", "lysis over", "lysis finished", "end of the lysis", "lysis came to an end",
    "lysis concluded", "final lysis venogram" states act lysis suggests lysis-day last
  "none embolized", "none were embolized", "nothing embolized", "nothing was embolized", "none coiled",
    "none were coiled", "nothing coiled", "nothing was coiled", "no varices embolized", "none treated with coils"
    means nothing

# A lytic that runs on says nothing of the day
phrases
  "tPA goes on", "lysis goes on", "urokinase goes on", "tPA continues", "alteplase continues", "urokinase continues",
    "urokinase continued", "alteplase continued", "tnk 0.25 mg/h", "tnk 0.5 mg/h", "tnk 0.125 mg/h", "tnk 1 mg/h",
    "tenecteplase 0.25 mg/h", "tenecteplase 0.5 mg/h", "tnk infusion", "tnk drip", "tenecteplase drip",
    "tnk via catheter", "tnk by catheter", "tnk through the catheter", "tenecteplase through the catheter",
    "tenecteplase via catheter", "tenecteplase by catheter", "catheter tnk", "catheter tenecteplase",
    "intraarterial tnk", "tnk infused", "tenecteplase infused", "tnk mg/h", "tnk overnight", "tenecteplase overnight"
    suggests act lysis, approach percutaneous
  "aspirat*", "suctioned", "sucked", "vacuumed" near "filling", "export", "pronto", "penumbra", "cat5", "cat6", "cat8",
    "clot*", "thromb*", "embol*", "occlu*", "cvst", "cvt", "sinus", "sss", "torcul*", "dvt", "pe", "lvo", "m1", "m2",
    "m3", "mca", "p1", "p2", "a2", "ica", "basilar", "sma", "popliteal", "tibial", "peroneal", "brachial", "ulnar",
    "saddle", "lobar", "guiding", "launcher", "ischemi*", "bypass", "sofia", "react", "triever", "tici", "x2", "x3",
    "x4", "x5" suggests act thrombectomy, approach percutaneous
  "swipes", "suction", "retrieved", "extracted", "cleared" near "export", "pronto", "penumbra", "cat5", "cat6", "cat8",
    "clot*", "thromb*", "embolus", "emboli", "embolism", "occlu*", "cvst", "dvt", "pe", "lvo", "m1", "m2", "basilar",
    "triever", "triever20", "triever24", "inari", "flowtriever", "cvt", "sofia", "ace68", "sinus"
    suggests act thrombectomy, approach percutaneous
  "by arm vein", "by an arm vein", "by the arm vein", "via arm vein", "via an arm vein", "via the arm vein",
    "through arm vein", "through an arm vein", "through the arm vein", "into arm vein", "into an arm vein",
    "into the arm vein", "in arm vein", "in an arm vein", "in the arm vein", "by a peripheral vein",
    "by the peripheral vein", "via the peripheral vein", "through peripheral vein", "through the peripheral vein",
    "into peripheral vein", "into a peripheral vein", "into the peripheral vein", "in peripheral vein",
    "in a peripheral vein", "in the peripheral vein", "by peripheral iv", "by a peripheral iv", "by the peripheral iv",
    "via a peripheral iv", "via the peripheral iv", "through a peripheral iv", "through the peripheral iv",
    "into peripheral iv", "into a peripheral iv", "into the peripheral iv", "in peripheral iv", "in a peripheral iv",
    "in the peripheral iv", "by peripheral line", "by a peripheral line", "by the peripheral line",
    "via peripheral line", "via a peripheral line", "via the peripheral line", "through peripheral line",
    "through a peripheral line", "through the peripheral line", "into peripheral line", "into a peripheral line",
    "into the peripheral line", "in peripheral line", "in a peripheral line", "in the peripheral line",
    "by peripheral cannula", "by a peripheral cannula", "by the peripheral cannula", "via peripheral cannula",
    "via a peripheral cannula", "via the peripheral cannula", "through peripheral cannula",
    "through a peripheral cannula", "through the peripheral cannula", "into peripheral cannula",
    "into a peripheral cannula", "into the peripheral cannula", "in peripheral cannula", "in a peripheral cannula",
    "in the peripheral cannula", "by antecubital vein", "by an antecubital vein", "by the antecubital vein",
    "via antecubital vein", "via an antecubital vein", "via the antecubital vein", "through antecubital vein",
    "through an antecubital vein", "through the antecubital vein", "into antecubital vein", "into an antecubital vein",
    "into the antecubital vein", "in antecubital vein", "in an antecubital vein", "in the antecubital vein",
    "by cubital vein", "by a cubital vein", "by the cubital vein", "via cubital vein", "via a cubital vein",
    "via the cubital vein", "through cubital vein", "through a cubital vein", "through the cubital vein",
    "into cubital vein", "into a cubital vein", "into the cubital vein", "in cubital vein", "in a cubital vein",
    "in the cubital vein", "by forearm vein", "by a forearm vein", "by the forearm vein", "via forearm vein",
    "via a forearm vein", "via the forearm vein", "through forearm vein", "through a forearm vein",
    "through the forearm vein", "into forearm vein", "into a forearm vein", "into the forearm vein", "in forearm vein",
    "in a forearm vein", "in the forearm vein", "by hand vein", "by a hand vein", "by the hand vein", "via hand vein",
    "via a hand vein", "via the hand vein", "through hand vein", "through a hand vein", "through the hand vein",
    "into hand vein", "into a hand vein", "into the hand vein", "in hand vein", "in a hand vein", "in the hand vein",
    "by venous cannula", "by a venous cannula", "by the venous cannula", "via venous cannula", "via a venous cannula",
    "via the venous cannula", "through venous cannula", "through a venous cannula", "through the venous cannula",
    "into venous cannula", "into a venous cannula", "into the venous cannula", "in venous cannula",
    "in a venous cannula", "in the venous cannula", "peripheral venous", "by vein", "by the vein", "through the iv",
    "via iv", "by iv", "iv route", "bolus iv", "dose iv", "iv at", "iv over" near "alteplase", "tpa", "rtpa", "rt pa",
    "t pa", "actilyse", "tenecteplase", "tnk", "metalyse", "reteplase", "streptokinase", "urokinase", "lysis",
    "thrombolysis", "lytic", "thrombolytic*" states act systemic-lysis
  "ingest", "ingested", "reopened", "re opened", "recanaliz*", "reperfus*", "revasculariz*" near "suction", "aspirat*",
    "mechanical*", "endovascular*", "passes", "pass", "stentriever", "retriever", "sofia", "react", "sr", "snare*"
    suggests act thrombectomy, approach percutaneous
  "clot came out", "thrombus came out", "embolus came out", "clot was out", "clot out in one piece", "long clot",
    "red clot in the", "white clot in the", "clot fragments in the pump", "clot in the canister",
    "clot in the aspiration", "clot in the syringe", "clot on the device", "clot was pulled", "pull the clot",
    "pulled the thrombus", "clot engaged", "engaged the clot", "clot was engaged", "clot corked", "corked the catheter",
    "combined SR", "SR plus aspiration", "SR and aspiration", "SR and suction", "clot hoovered", "hoovered",
    "thrombus retrieved", "thrombus fished", "fished out the clot", "clot basket" suggests act thrombectomy,
    approach percutaneous
  "mechanical thrombectom*", "mechanical embolectom*", "mechanical clot removal", "mechanical clot retrieval",
    "mechanical clot extraction", "mechanical thrombus removal", "mechanical thrombus extraction",
    "mechanical clot disruption" states act thrombectomy suggests approach percutaneous
  "open fogarty", "open groin", "groin open", "converted to open", "converted to an open", "conversion to open",
    "graft opened", "graft was opened", "opened the graft", "graft exposed", "graft was exposed", "artery exposed",
    "artery was exposed", "brachial exposed", "femoral exposed", "exposed the artery", "exposed the femoral",
    "exposed the brachial", "exposed the popliteal" states approach open
  "fragmentation", "fragmented", "rotating pigtail", "pigtail rotation", "rotation of a pigtail",
    "pigtail was rotated" near "pe", "pulmonary", "clot*", "thromb*", "embol*", "pa" suggests act thrombectomy,
    approach percutaneous

# Passes with a device, and drugs spelled out
phrases
  "one pass", "two passes", "three passes", "four passes", "five passes", "single pass", "1 pass", "2 passes",
    "3 passes", "4 passes", "5 passes", "first pass", "second pass", "third pass", "passes were made" near "sofia",
    "react", "ace*", "red*", "penumbra", "solitaire", "trevo", "embotrap", "catalyst", "zoom*", "jet*", "tici", "mtici",
    "etici", "retriever", "stentriever", "stentretriever" states act thrombectomy suggests approach percutaneous
  "t p a" suggests act lysis
  "Aspiration through large bore", "Aspiration through a large bore", "aspiration via large bore",
    "large bore catheter" near "aspirat*", "clot", "suction", "pump", "recanal*", "tici" states act thrombectomy
    suggests approach percutaneous

# Lines that do not run
phrases
  "arterial and venous ports", "arterial and venous lumen*", "both ports", "red and blue port*", "venous port",
    "arterial port", "into the lumens" near "alteplase", "tpa", "cathflo", "urokinase" states act device-declot
  "fibrin stripped", "sleeve at the tip", "fibrin sleeve at the tip", "snare pulled down around",
    "snare around the catheter", "stripped the catheter", "catheter was stripped", "thrombectomy of SVC catheter",
    "thrombectomy of the catheter", "thrombectomy of catheter" states act sheath-stripping

"""#),
    SourceFile(name: "Rules/vocabulary/agents.rules", text: #"""
# Agents: what closes vessels, what destroys their lining and what dissolves clot.
# They only suggest what was done.

phrases
  # Particles and spheres.
  "pva", "polyvinyl alcohol", "polyvinyl alcohol particle", "pva particle", "pva foam",
    "pva foam embolization particle", "ivalon", "ivalon particle", "contour pva", "contour particle", "contour se",
    "contour se microsphere", "contour pva particle", "bearing nspva", "nspva", "non spherical pva", "nonspherical pva",
    "spherical pva", "embosphere", "embosphere microsphere", "embogold", "embozene", "embozene microsphere",
    "embozene color advanced", "bead block", "beadblock", "bead block microsphere", "tris acryl", "trisacryl",
    "trisacryl gelatin microsphere", "tris acryl gelatin microsphere", "tagm", "hydropearl", "hydropearl microsphere",
    "oncozene", "oncozene microsphere", "polyphene microsphere", "degradable starch microsphere", "starch microsphere",
    "embocept", "spherex", "quadrasphere", "quadrasphere microsphere", "hepasphere", "hepasphere microsphere",
    "superabsorbent polymer microsphere", "superabsorbent microsphere", "calibrated microsphere", "embolic bead",
    "bland bead", "bland microsphere", "bland particle", "resorbable microsphere", "bioresorbable microsphere",
    "nexsphere", "nexsphere f", "imipenem cilastatin", "imipenem and cilastatin", "imipenem particle",
    "primaxin particle", "microsphere", "particle", "embolization spheres", "micron particle", "micron microsphere",
    "micron beads", "micron embosphere", "micron pva", "micron embozene", "micron spheres", "um particles",
    "um microspheres", "um embospheres", "um pva", "um embozene", "um beads", "300 500 micron", "500 700 micron",
    "700 900 micron", "100 300 micron", "355 500 micron", "250 355 micron", "500 710 micron", "300 to 500 micron",
    "500 to 700 micron", "700 to 900 micron", "100 to 300 micron", "particulate embolic", "particulate agent",
    "tandem microsphere", "embozene tandem", "obsidio", "obsidio conformable embolic", "gelsphere", "gelbead",
    "gel bead", "gelatin microsphere", "gelatin sponge particle", "enbucrilate", "bucrilate",
    "isobutyl 2 cyanoacrylate", "acrylate glue", "glue lipiodol mix", "n bca glue", "ibca glue",
    "silk sutures injected", "silk suture fragments", "silk pieces", "lyodura", "lyophilized dura",
    "dura mater particles", "polyvinyl alcohol foam", "microspheres were" suggests act embolization,
    approach percutaneous
  "drug eluting bead", "drug eluting microsphere", "drug eluting particle", "drug eluting embolic", "drug loaded bead",
    "drug loaded microsphere", "doxorubicin bead", "doxorubicin eluting bead", "doxorubicin loaded bead",
    "doxorubicin loaded microsphere", "irinotecan bead", "irinotecan loaded bead", "irinotecan eluting bead", "lc bead",
    "lc bead m1", "lc bead lumi", "dc bead", "dc bead m1", "dc bead lumi", "dc bead luminate", "DEBs", "m1 bead",
    "beads loaded with doxorubicin", "beads loaded with irinotecan", "microspheres loaded with doxorubicin",
    "beads with doxorubicin", "loaded with doxorubicin", "loaded with irinotecan", "lifepearl", "life pearl",
    "callispheres", "hepasphere loaded with doxorubicin", "quadrasphere loaded with doxorubicin",
    "chemoembolic mixture", "chemotherapy emulsion", "lipiodol emulsion", "lipiodol doxorubicin emulsion",
    "doxorubicin lipiodol", "doxorubicin and lipiodol", "lipiodol and doxorubicin", "epirubicin lipiodol",
    "lipiodol mixed with doxorubicin", "doxorubicin mixed with lipiodol", "cisplatin lipiodol",
    "chemotherapy and lipiodol", "lipiodol and chemotherapy", "chemotherapy lipiodol emulsion", "doxorubicin emulsion",
    "water in oil emulsion" suggests act embolization, approach percutaneous, chemotherapy yes, reason tumor

  # Gelatin, collagen, starch, clot of the patient.
  "gelfoam", "gel foam", "gelfoam slurry", "gelfoam pledget", "gelfoam torpedo", "gelfoam cube", "gelfoam particle",
    "gelfoam sponge", "gelfoam powder", "gelfoam plug", "gelatin sponge", "gelatin sponge slurry", "gelatin foam",
    "gelatin slurry", "gelatin pledget", "absorbable gelatin sponge", "absorbable gelatin", "gelatin sponge pledget",
    "gelatin sponge torpedo", "gelatin particle", "spongostan", "curaspon", "gelpart", "gel part", "serescue",
    "slurry of gelfoam", "slurry of gelatin", "torpedo of gelfoam", "pledget of gelfoam", "gelfoam and coils",
    "coils and gelfoam", "gelfoam embolic", "avitene", "avitene slurry", "microfibrillar collagen",
    "autologous blood clot", "oxycel", "surgicel particles", "temporary embolic agent", "temporary embolic",
    "resorbable embolic", "absorbable embolic" suggests act embolization, approach percutaneous

  # Glues and other liquids.
  "n bca", "n butyl 2 cyanoacrylate", "n butyl cyano acrylate", "butyl cyanoacrylate", "n butylcyanoacrylate",
    "butylcyanoacrylate", "n hexyl cyanoacrylate", "isobutyl cyanoacrylate", "ibca", "glue cast", "glue embolic",
    "glue lipiodol", "glue lipiodol mixture", "glue and lipiodol", "lipiodol glue", "lipiodol glue mixture",
    "glue ethiodol", "nbca lipiodol", "nbca lipiodol mixture", "nbca and lipiodol", "nbca ethiodol",
    "nbca ethiodized oil", "nbca and ethiodol", "glubran", "glubran 2", "glubran2", "histoacryl", "histoacryl blue",
    "histoacryl lipiodol", "trufill", "trufill nbca", "trufill n bca", "trufill nbca glue", "magic glue", "purefill",
    "liquid glue", "tissue acrylic", "krazy glue", "onyx", "onyx 18", "onyx 34", "onyx 500", "onyx hd 500",
    "onyx hd500", "onyx les", "onyx liquid embolic", "onyx liquid embolic system", "onyx cast", "onyx reflux",
    "onyx penetration", "vial of onyx", "ml of onyx", "cc of onyx", "mls of onyx", "squid", "squid 12", "squid 18",
    "squidperi", "squid peri", "PHIL", "phil 25", "phil 30", "phil 35", "phil liquid embolic", "phil embolic",
    "precipitating hydrophobic injectable liquid", "evoh", "ethylene vinyl alcohol", "ethylene vinyl alcohol copolymer",
    "ethylene vinyl copolymer", "evoh copolymer", "menox", "menox 18", "easyx", "lava liquid embolic",
    "lava liquid embolic system", "lava 18", "lava 34", "LAVA LES", "gpx", "gpx embolic", "gpx embolic device",
    "embrace hydrogel", "embrace hydrogel embolic system", "hydrogel embolic", "instylla", "polyvinyl acetate embolic",
    "non adhesive liquid embolic", "nonadhesive liquid embolic", "adhesive liquid embolic", "copolymer embolic",
    "shape memory foam", "liquid embolization material", "estrogen alcohol polyvinyl acetate", "eudragit", "dmso",
    "dimethyl sulfoxide", "tantalum powder", "neucrylate", "neucrylate an", "uflexa" suggests act embolization,
    approach percutaneous
  # Isotopes.
  "y90", "y 90", "90y", "90 y", "yttrium", "yttrium 90", "90 yttrium", "90yttrium", "yttrium90",
    "yttrium 90 microsphere", "y90 microsphere", "y 90 microsphere", "y90 glass microsphere", "y90 resin microsphere",
    "y90 bead", "y 90 bead", "y90 sphere", "y 90 sphere", "therasphere", "thera sphere",
    "therasphere glass microsphere", "theraspheres y90", "sir sphere", "sirsphere", "sir sphere y90",
    "sir spheres resin microsphere", "sirtex", "sirtex microsphere", "glass microsphere", "resin microsphere",
    "glass y90", "resin y90", "radioactive microsphere", "radioactive sphere", "radioactive bead",
    "radiolabeled microsphere", "radiolabelled microsphere", "radioembolic microsphere", "quiremsphere",
    "quirem sphere", "holmium 166", "holmium 166 microsphere", "holmium microsphere", "eye90", "eye90 microsphere",
    "iodine 131 lipiodol", "i 131 lipiodol", "131i lipiodol", "rhenium 188 lipiodol", "rhenium lipiodol", "gbq",
    "gbq of y90", "millicuries of y90", "mci of y90", "vial of y90", "y90 vial", "y90 dose", "y90 dose vial",
    "y90 delivery box", "y90 administration set" suggests act embolization, approach percutaneous, reason tumor,
    territory abdomen, isotope yes, tumor-therapy-day treatment

  # Chemotherapy.
  "doxorubicin", "adriamycin", "epirubicin", "mitomycin", "mitomycin c", "cisplatin", "miriplatin", "idarubicin",
    "irinotecan", "oxaliplatin", "carboplatin", "melphalan", "topotecan", "floxuridine", "fudr", "fluorouracil",
    "5 fluorouracil", "gemcitabine", "cddp", "triple drug chemotherapy", "three drug chemotherapy",
    "chemotherapeutic agent", "chemotherapy mixture", "chemotherapeutic mixture", "chemotherapeutic emulsion",
    "chemotherapeutic drug", "chemotherapy drug", "mg of doxorubicin", "mg doxorubicin" suggests act chemo-infusion,
    chemotherapy yes
  "systemic chemotherapy", "neoadjuvant chemotherapy", "adjuvant chemotherapy", "palliative chemotherapy",
    "induction chemotherapy", "iv chemotherapy", "intravenous chemotherapy", "oral chemotherapy", "on chemotherapy",
    "chemotherapy port", "chemo port", "chemotherapy infusion port", "prior chemotherapy", "cycles of chemotherapy",
    "chemotherapy regimen", "folfox", "folfiri", "folfirinox", "gemcitabine and cisplatin", "gemcitabine cisplatin",
    "xelox", "capox", "iv doxorubicin", "intravesical mitomycin", "intravesical chemotherapy", "hipec",
    "hyperthermic intraperitoneal chemotherapy", "intraperitoneal chemotherapy", "intrathecal chemotherapy"
    means nothing

  # Sclerosants.
  "polidocanol", "aethoxysklerol", "aetoxysclerol", "ethoxysclerol", "lauromacrogol", "liquid polidocanol",
    "sodium tetradecyl", "sodium tetradecyl sulfate", "sodium tetradecyl sulphate", "tetradecyl", "tetradecyl sulfate",
    "sotradecol", "sotradecol foam", "sotradecol 3", "fibrovein", "fibro vein", "STS", "sts foam", "sts liquid",
    "setrol", "tromboject", "trombovar", "thromboject", "ethanolamine", "ethanolamine oleate", "eoi",
    "sodium morrhuate", "morrhuate", "hypertonic saline", "chromated glycerin", "glycerin", "liquid sclerosant",
    "sclerosant", "sclerosant foam", "sclerosing agent", "sclerosing solution", "sclerosing foam",
    "detergent sclerosant" suggests act sclerotherapy, approach percutaneous, sclerosant other
  "asclera", "physician compounded foam", "compounded foam", "physician compounded", "bedside foam", "tessari",
    "tessari method", "tessari technique", "tessari foam", "two syringe technique", "two syringe method",
    "double syringe technique", "double syringe system", "easyfoam", "dss technique", "three way stopcock foam",
    "foam made at the bedside", "room air foam", "hand made foam", "handmade foam", "sts foamed", "foam was prepared",
    "foam was made", "foam prepared", "foam created", "agitated to foam", "foamed with air",
    "foamed with carbon dioxide", "non commercial foam", "compounded sclerosant", "compounded polidocanol",
    "sclerosant liquid" states sclerosant other suggests act sclerotherapy, approach percutaneous
  "varithena", "varithena microfoam", "varithena foam", "varithena injection", "polidocanol endovenous microfoam",
    "polidocanol injectable foam", "polidocanol microfoam", "endovenous microfoam", "proprietary foam",
    "proprietary polidocanol foam", "noncompounded foam", "non compounded foam", "non compounded foam sclerosant",
    "noncompounded foam sclerosant", "microfoam", "commercial foam", "commercially manufactured foam",
    "manufactured foam", "manufacturer foam", "varisolve", "premixed foam", "canister foam"
    states sclerosant commercial-foam, approach percutaneous suggests act sclerotherapy, territory leg, vessel vein,
    reason limb-reflux
  "ethanol", "absolute ethanol", "absolute alcohol", "dehydrated alcohol", "dehydrated ethanol", "denatured alcohol",
    "95 ethanol", "98 alcohol", "pure ethanol", "ablysinol", "alcohol injection", "alcohol was injected",
    "alcohol injected", "ethanol injection", "ethanol was injected", "ethanol injected", "ethanol was instilled",
    "ethanol instilled", "alcohol was instilled", "injected ethanol", "injected alcohol", "ethanol gel",
    "gelified ethanol", "discogel", "ethanol lipiodol", "ethanol and lipiodol", "ethanol and ethiodol", "bleomycin",
    "bleomycin injection", "bleomycin foam", "bleomycin was injected", "bleomycin injected", "bleomycin instilled",
    "injected bleomycin", "bleomycin a5", "pingyangmycin", "intralesional bleomycin", "doxycycline foam",
    "doxycycline injection", "doxycycline solution", "doxycycline slurry", "doxycycline was injected",
    "doxycycline injected", "doxycycline was instilled", "doxycycline instilled", "doxycycline instillation",
    "doxycycline infusion into the cavity", "injected doxycycline", "mg doxycycline was injected",
    "intralesional doxycycline", "doxycycline mixed with contrast", "doxycycline contrast mixture", "ok 432", "ok432",
    "picibanil", "tetracycline instilled", "tetracycline was instilled", "minocycline instilled",
    "acetic acid instilled", "acetic acid sclerotherapy", "povidone iodine instilled", "povidone iodine was instilled",
    "povidone iodine instillation", "betadine instilled", "betadine was instilled", "betadine instillation", "ethibloc",
    "alcohol sclerosant", "talc slurry instilled" suggests act sclerotherapy, approach percutaneous
  "ethanol level", "ethanol use", "ethanol abuse", "ethanol dependence", "ethanol cirrhosis", "ethanol intoxication",
    "ethanol lock", "ethanol withdrawal", "ethanol history", "ethanol negative", "serum ethanol", "blood ethanol",
    "drinks ethanol", "alcohol use", "alcohol abuse", "alcohol swab", "alcohol prep", "isopropyl alcohol",
    "alcohol based prep", "chlorhexidine alcohol", "chlorhexidine and alcohol", "alcohol related", "sts score",
    "sts risk", "sts risk score", "sts prom", "sts predicted risk", "sts database", "doxycycline prophylaxis",
    "oral doxycycline", "po doxycycline", "doxycycline 100 mg bid", "on doxycycline", "discharged on doxycycline",
    "doxycycline allergy", "allergic to doxycycline", "prophylactic doxycycline", "bleomycin toxicity", "abvd",
    "glycerin suppository", "hypertonic saline flush", "hypertonic saline infusion", "hypertonic saline drip",
    "hypertonic saline for intracranial pressure", "hypertonic saline for icp", "hypertonic saline bolus",
    "nebulized hypertonic saline", "lipiodol lymphangiogram contrast", "dust particle", "particle therapy",
    "particle beam", "particle size", "food particle", "low density lipoprotein particle", "virus particle", "hot glue",
    "glue allergy", "allergic to glue", "onyx jewelry", "fat particles", "foreign particle",
    "gelfoam packing of the nose", "gelfoam soaked in thrombin", "gelfoam over the dura", "gelfoam over the site",
    "gelfoam in the wound", "gelfoam and thrombin", "gelfoam soaked", "gelfoam placed over", "gelfoam with thrombin",
    "silicone particles", "fecal particles", "fluorouracil cream", "topical fluorouracil", "imipenem cilastatin iv",
    "iv imipenem", "imipenem for", "contrast emulsion" means nothing

  # Thrombin.
  "thrombin", "bovine thrombin", "human thrombin", "recombinant thrombin", "thrombin jmi", "evithrom", "recothrom",
    "thrombin solution", "units of thrombin", "iu of thrombin", "dilute thrombin", "thrombin mixture", "thrombinar",
    "thrombostat", "beriplast" suggests act thrombin-injection
  "coils and thrombin", "thrombin and coils", "coils plus thrombin", "thrombin through the microcatheter",
    "thrombin via microcatheter", "thrombin injected through the microcatheter",
    "thrombin was injected through the microcatheter", "transcatheter thrombin", "catheter directed thrombin",
    "endovascular thrombin injection", "thrombin and gelfoam through" suggests act embolization

  # Drugs that dissolve clot.
  "lanoteplase", "monteplase", "staphylokinase", "plasmin", "mg of tpa", "mg tpa", "mg of t pa", "mg of alteplase",
    "mg alteplase", "mg of rtpa", "mg per hour of tpa", "mg hr of tpa", "tpa at", "units of urokinase",
    "urokinase units", "tpa mg hr", "milligrams of tpa", "milligrams of alteplase", "tpa infusing", "tpa bolus",
    "bolus of tpa", "bolus tpa", "tpa injection", "tpa was injected", "tpa injected", "injection of tpa",
    "tpa was administered", "tpa administered", "tpa was given", "alteplase was administered", "alteplase administered",
    "alteplase was injected", "alteplase bolus", "urokinase was administered", "urokinase was injected",
    "urokinase bolus" suggests act lysis
  "tpa allergy", "plasminogen", "plasminogen activator inhibitor", "pai 1", "aminocaproic acid", "tranexamic acid",
    "txa" means nothing
  "autologous clot" suggests act embolization, approach percutaneous

# Sclerosants told by what they were put into
phrases
  "gelatin matrix", "gelatin matrix with thrombin", "thrombin gelatin matrix", "hemostatic matrix", "floseal",
    "surgiflo", "thrombin spray", "thrombin soaked", "hemostatic agent" means nothing
  "lipiodol staining", "lipiodol retention", "lipiodol deposit", "lipiodol deposition", "lipiodol uptake",
    "retained lipiodol", "dense lipiodol", "residual lipiodol", "lipiodol accumulation", "lipiodol defect" means nothing

# Sizes and beads beside the vessel they went into
phrases

# An antibiotic that closes small vessels for an hour
phrases
  "imipenem" near "artery", "arteries", "arterial", "branch*", "knee*", "shoulder*", "elbow*", "hand*", "thumb*",
    "finger*", "ankle*", "heel*", "plantar", "particle*", "genicular*", "superselective*", "microcatheter", "wrist*",
    "hip", "hips", "embol*", "radial", "ulnar" suggests act embolization, approach percutaneous

# Gelatin, sponge and thread told by their short names
phrases
  "gelatin", "gelatine", "sponge", "slurry", "pledget", "torpedo", "torpedoes", "silk", "silk thread", "threads",
    "collagen", "acrylic", "dextrose", "MVP", "Ruby", "POD", "IMPEDE", "Packing", "boiling contrast",
    "hot contrast" near "artery", "arteries", "arterial", "branch*", "feeder*", "microcatheter", "superselective*",
    "superselected", "embol*", "iliac", "iliacs", "hepatic", "splenic", "renal", "uterine", "bronchial", "gluteal",
    "pudendal", "intercostal*", "lumbar", "epigastric", "gastroduodenal", "GDA", "SMA", "IMA", "profunda", "mammary",
    "feeding", "sac" suggests act embolization, approach percutaneous
  "Spongel", "Gelitaspon", "Cutanplast", "Marbagelan", "Gelfilm", "Optisphere", "Occlusin", "Sakura bead", "SakuraBead",
    "bucrylate", "EmboCube", "EmboTorpedo", "gelatin cube", "gelatin torpedo", "gelatin torpedoes",
    "gelatine particles", "gelatine sponge", "Equispon", "Gelaspon", "Hemocol", "gelatin foam particles",
    "gelatin sponge cubes", "gelatin sponge pieces", "Nagoya", "Torneos", "EmboGel", "Lyostypt", "cyanoacrylic glue",
    "acrylic glue", "NBCA-MS", "Vetbond", "Target XL coils", "Occlutech plug", "Konar MF", "Konar-MF", "LifeTech Cera",
    "CeraVSD", "vascular occlusion device", "Lava", "Squidperi 18", "Onyx-18", "Onyx-34", "Onyx 18 and 34",
    "coils with thrombin" suggests act embolization, approach percutaneous
  "500 700", "700 900", "355 500", "250 355", "500 710" suggests act embolization, approach percutaneous
  "abs alcohol", "abs EtOH", "absolute EtOH", "abs ethanol" suggests act embolization, approach percutaneous

# They only suggest what was done.
phrases
  "nbca", "nbca glue", "n butyl cyanoacrylate", "cyanoacrylate", "cyanoacrylate glue", "glue", "superglue"
    suggests act embolization, approach percutaneous, ablation-method adhesive
  "lipiodol", "ethiodol", "ethiodized oil", "iodized oil", "ultra fluid lipiodol", "lipiodol ultra fluid",
    "ethiodized poppy seed oil", "poppyseed oil", "oily contrast agent" near "hepatic", "hcc", "hepato*", "tumor*",
    "artery", "arterial*", "chemo*", "doxorubicin", "epirubicin", "feeder*", "lesion*", "segment*", "mix*", "emuls*",
    "emboliz*", "emboli", "arteriovenous", "shunt", "varices", "varix" suggests act embolization, approach percutaneous

# Sclerosants told by what they were put into
phrases
  "doxycycline", "doxy", "povidone", "povidone iodine", "betadine", "talc", "tetracycline", "minocycline", "bleo",
    "alcohol", "etoh" near "lymphangioma*", "hygroma*", "foam*", "put", "ranula", "bursa", "hydrocele", "dwell*",
    "instill*", "malformation*", "cyst*", "lymphocele*", "seroma*", "inject*", "macrocyst*", "sclero*", "cavity",
    "drain*", "ml", "cc", "artery", "arteries", "arterial", "feeder*", "lipiodol" suggests act sclerotherapy,
    approach percutaneous

# Foam made by hand
phrases
  "foam", "own foam", "foam from", "foam of", "foamed", "foaming", "makes foam", "shaken to foam", "shaken with air",
    "mixed with air", "mixed with room air", "air to foam", "1 to 4 with air", "agitated with air", "two syringes",
    "between two syringes", "three way tap", "3 way tap", "three way stopcock", "foam mixture" near "sclero*",
    "sotradecol", "polidocanol", "sts", "std", "tetradecyl", "fibrovein", "aethoxysklerol", "aetoxysclerol", "asclera",
    "lauromacrogol", "vein*", "varic*", "tributar*", "saphen*", "gsv", "ssv", "ethanolamine" suggests act sclerotherapy,
    approach percutaneous, sclerosant other
  "std foam", "std sclerosant", "aethoxysclerol", "aetoxisclerol", "atoxisclerol", "sirolimus gel", "dextrose 50",
    "hypertonic glucose", "glucose 66", "sclerodex", "phenol in glycerin", "phenol", "cyst was injected",
    "fibrin glue into the cyst", "acetic acid", "iodine instillation", "erythromycin", "95 alcohol",
    "95 percent alcohol", "99 alcohol", "96 ethanol", "sterile alcohol" near "cyst*", "lymphocele", "seroma", "cavity",
    "malformation*", "lymphangioma", "hygroma", "dwell*", "dwelt", "sclero*", "hydrocele", "instill*", "ranula",
    "bursa", "hemangioma", "varic*", "vein*" suggests act sclerotherapy, approach percutaneous

# Thrombin that was not used
phrases
  "thrombin was drawn up", "thrombin drawn up", "thrombin had been drawn up", "thrombin at hand",
    "thrombin on the table", "thrombin discarded", "thrombin was discarded", "thrombin was not used",
    "thrombin not used", "thrombin ordered", "thrombin allergy", "injection cancelled", "injection was cancelled",
    "thrombin wasted" means nothing

# Lytics by trade name
phrases
  "actilyse", "actilyse 1 mg", "rapilysin", "metalyse", "urokinase medac", "ukidan", "actosolv" near "catheter*",
    "lysis", "infus*", "h", "hour*", "mg", "perfus*", "over", "intraarterial", "day" suggests act lysis

# Thrombin by needle, in other words
phrases
  "thrombin via needle", "thrombin through a needle", "thrombin by needle", "thrombin into the sac",
    "thrombin into the aneurysm", "thrombin into the lobe*", "thrombin in each lobe",
    "thrombin sac injection" near "pseudoaneurysm*", "psa", "aneurysm*", "needle", "sac", "lobe*"
    suggests act thrombin-injection, approach percutaneous
  "thrombin returned", "thrombin was returned", "thrombin sent back", "thrombin not given", "thrombin not injected",
    "thrombin held", "no thrombin" means nothing

# Topical thrombin put into a sac
phrases
  "topical thrombin" near "pseudoaneurysm*", "psa", "needle", "sac", "lobe*" suggests act thrombin-injection,
    approach percutaneous

# Fine injections of skin veins
phrases
  "microsclerotherap*", "micro sclerotherap*" states act sclerotherapy suggests approach percutaneous,
    reason spider-veins
  "glycerine", "chromated glycerine", "sclermo", "scleremo", "variglobin" suggests act sclerotherapy,
    approach percutaneous, sclerosant other
  "red blush", "vein blush", "broken veins", "broken capillaries", "web veins", "starburst veins", "hyphenweb veins",
    "thread vein of the leg", "venulectasia*" suggests reason spider-veins, territory leg, vessel vein

# Fine injections, told by their company
phrases
  "microinjection*", "micro injection*" near "spider", "telangiectas*", "vein*", "blush*", "glycer*", "polidocanol",
    "thread", "leg*", "knee*", "thigh*" states act sclerotherapy suggests approach percutaneous, reason spider-veins
  "tpa", "t pa", "rtpa", "rt pa", "r tpa", "r t pa", "tissue plasminogen activator",
    "recombinant tissue plasminogen activator", "recombinant tpa", "tissue type plasminogen activator", "alteplase",
    "activase", "reteplase", "retavase", "urokinase", "kinlytic", "abbokinase", "prourokinase", "pro urokinase",
    "recombinant prourokinase", "streptokinase", "streptase", "desmoteplase", "thrombolytic drug",
    "thrombolytic medication", "lytic drug", "clot dissolving drug", "clot busting drug" near "pulse*", "bolus",
    "microcath", "continuous*", "local*", "instilled", "iu", "ui", "k", "infus*", "drip", "mg", "catheter", "ia",
    "intraarterial", "arterial", "overnight", "lace", "laced", "into", "through", "via", "microcatheter", "ekos",
    "started", "hour", "hr", "h", "aliquot*", "unit*", "gtt", "day", "daily", "spray*" suggests act lysis
  "bead", "spheres", "300 500", "100 300", "45 150", "40 120", "150 250", "100 200", "200 400", "400 600", "600 800",
    "700 1000", "900 1200", "250 500", "350 500", "500 900", "300 700", "contour" near "aneurysm*", "sac", "dome",
    "artery", "arteries", "arterial", "branch*", "feeder*", "uterine", "hepatic", "prostat*", "bronchial*",
    "genicular*", "gastric", "splenic", "renal", "segmental", "rectal", "micron*", "um", "fundus", "lumbar",
    "intercostal*", "iliac", "circumflex", "suprascap*", "scapular", "humeral", "femoral", "profunda", "gluteal",
    "obturator", "pudendal", "sacral", "phrenic", "bronch*", "GDA", "tumor", "met", "mets", "metasta*", "both",
    "bilat*", "right", "left", "division", "PVA", "stasis" suggests act embolization, approach percutaneous
  "STD 3", "STD 1", "sodium tetradecyl foam", "foam sclerosant", "polidocanol foam",
    "aetoxysklerol foam" near "sclero*", "std", "sts", "polidocanol", "aethoxysklerol", "malformation*", "varic*"
    suggests act sclerotherapy, approach percutaneous

"""#),
    SourceFile(name: "Rules/vocabulary/anatomy.rules", text: #"""
# Organs, regions and bare words of the body. Where a word stands does not say that the disease is there: they suggest.
# At the end of each part stand the phrases that keep such a word from speaking.

# Brain and its coverings
phrases
  "brain", "cerebral", "cerebrum", "intracranial", "intracerebral", "cerebellum", "cerebellar", "brainstem",
    "brain stem", "pons", "pontine", "midbrain", "mesencephalon", "medulla oblongata", "thalamus", "thalamic",
    "basal ganglia", "internal capsule", "corpus callosum", "callosal", "sylvian fissure", "insula", "frontal lobe",
    "parietal lobe", "temporal lobe", "occipital lobe", "frontal convexity", "convexity dura", "cerebral convexity",
    "posterior fossa", "anterior cranial fossa", "middle cranial fossa", "cerebral hemisphere", "hemispheric",
    "supratentorial", "infratentorial", "tentorium", "tentorial", "tentorium cerebelli", "falx", "falx cerebri",
    "parafalcine", "dura", "dural", "dura mater", "subdural", "subdural space", "subarachnoid", "leptomeninges",
    "leptomeningeal", "pial", "meninges", "meningeal", "pachymeninges", "pineal region", "pituitary", "sella", "sellar",
    "suprasellar", "parasellar", "cerebellopontine angle", "CP angle", "petroclival", "petroclival region",
    "sphenoid wing", "olfactory groove", "planum sphenoidale", "tuberculum sellae", "foramen magnum", "cranial cavity",
    "ventricle of the brain", "lateral ventricle", "third ventricle", "fourth ventricle", "intraventricular",
    "choroid plexus", "cerebral cortex", "cortex of the brain", "rolandic", "eloquent cortex",
    "vertebrobasilar territory", "carotid territory" suggests territory brain
  "brain natriuretic", "brain natriuretic peptide", "brain MRI", "MRI brain", "MRI of the brain", "MRI of brain",
    "CT brain", "CT of the brain", "brain CT", "head CT", "CT head", "CT of the head", "CT scan of the head",
    "CTA head", "CTA head and neck", "CTA of the head", "CTA of the head and neck", "MRA head", "MRA head and neck",
    "brain death", "anoxic brain injury", "cerebral palsy", "cerebral perfusion pressure", "cerebral oximetry",
    "cerebral protection device", "dural puncture", "dural tear", "post dural puncture headache",
    "ventriculoperitoneal shunt", "pituitary hormone" means nothing

# Spinal cord and its coverings
phrases
  "spinal cord", "cord", "medulla spinalis", "conus medullaris", "conus", "cauda equina", "filum terminale", "filum",
    "intramedullary", "intradural extramedullary", "perimedullary", "intradural spinal", "spinal dura", "spinal dural",
    "spinal canal", "thecal sac", "spinal subdural", "spinal epidural", "cervical cord", "thoracic cord", "lumbar cord",
    "cervical spinal cord", "thoracic spinal cord", "cervicomedullary junction", "cervicothoracic cord",
    "nerve root sleeve", "dural sleeve", "spinal nerve root", "spinal cord parenchyma", "cord surface"
    suggests territory spinal-cord
  "palpable cord", "spermatic cord", "vocal cord", "umbilical cord", "cord blood", "cord prolapse",
    "spinal cord stimulator", "spinal anesthesia", "spinal needle", "spinal fusion", "spinal block",
    "intramedullary nail", "intramedullary rod", "intramedullary fixation", "spinal headache", "true vocal cord",
    "vocal cord paralysis", "spinal precaution" means nothing

# Face, mouth, nose and throat
phrases
  "face", "facial", "cheek", "forehead", "chin", "jaw", "mandible", "mandibular", "maxilla", "maxillary",
    "maxillofacial", "craniofacial", "lip", "upper lip", "lower lip", "gum", "gingiva", "gingival", "mouth", "oral",
    "oral cavity", "intraoral", "floor of mouth", "floor of the mouth", "tongue", "tongue base", "base of tongue",
    "base of the tongue", "oral tongue", "palate", "hard palate", "soft palate", "uvula", "tonsil", "tonsillar",
    "tonsillar fossa", "tonsillar bed", "peritonsillar", "oropharynx", "oropharyngeal", "nasopharynx", "nasopharyngeal",
    "hypopharynx", "hypopharyngeal", "pharynx", "pharyngeal", "parapharyngeal", "parapharyngeal space",
    "retropharyngeal", "masticator space", "larynx", "laryngeal", "supraglottic", "glottic", "subglottic", "epiglottis",
    "vallecula", "pyriform sinus", "piriform sinus", "nose", "nasal", "nostril", "nasal cavity", "nasal septum",
    "nasal septal", "sinonasal", "paranasal sinus", "maxillary sinus", "sphenoid sinus", "ethmoid sinus",
    "frontal sinus", "turbinate", "inferior turbinate", "middle turbinate", "pterygopalatine fossa",
    "infratemporal fossa", "temporal fossa", "pterygomaxillary fissure", "pterygopalatine", "parotid", "parotid gland",
    "submandibular", "submandibular gland", "sublingual gland", "salivary gland", "masseter", "temporalis muscle",
    "zygoma", "zygomatic", "buccal", "buccal mucosa", "dental", "tooth", "tooth socket", "teeth", "face and neck",
    "head and neck", "skull base", "base of skull", "clivus", "clival", "jugular foramen", "jugular fossa",
    "temporal bone", "petrous bone", "middle ear", "external auditory canal", "mastoid", "ear", "auricle", "pinna",
    "earlobe", "postauricular", "preauricular", "retroauricular", "scalp", "galea", "subgaleal", "calvarium",
    "calvaria", "calvarial", "skull", "pericranium", "orbit", "orbital", "intraorbital", "retrobulbar", "periorbital",
    "eyelid", "eye", "eyebrow", "conjunctiva", "lacrimal gland", "extraocular muscle", "eyeball"
    suggests territory head-neck
  "oral intake", "oral contrast", "oral medication", "oral airway", "oral anticoagulant", "oral anticoagulation",
    "oral antibiotic", "oral contraceptive", "by mouth", "nothing by mouth", "mouth care", "nasal cannula",
    "nasal swab", "nasal congestion", "nasogastric", "nasogastric tube", "eye protection", "eye shield", "eye drop",
    "eye opening", "eye contact", "facial droop", "facial weakness", "facial asymmetry", "facial palsy", "face mask",
    "face to face", "ear infection", "dental clearance", "dental hygiene", "maxillary sinusitis", "oral mucosa moist",
    "oropharynx clear", "posterior oropharynx clear", "nasal trumpet" means nothing

# Neck
phrases
  "anterior neck", "lateral neck", "posterior neck", "neck wound", "neck soft tissue", "soft tissue of the neck",
    "base of the neck", "root of the neck", "in the neck", "side of the neck", "right side of the neck",
    "left side of the neck", "neck swelling", "neck space", "zone 1 of the neck", "zone 2 of the neck",
    "zone 3 of the neck", "zone I neck", "zone II neck", "zone III neck", "supraclavicular", "supraclavicular fossa",
    "thyroid", "thyroid gland", "thyroid lobe", "thyroid bed", "isthmus of the thyroid", "parathyroid",
    "parathyroid gland", "trachea", "tracheal", "tracheostomy", "tracheostoma", "carotid space", "carotid sheath",
    "carotid body", "cervical soft tissue", "cervical esophagus", "cervicofacial", "nape", "nuchal",
    "sternocleidomastoid", "suboccipital", "occiput", "occipital scalp" suggests territory head-neck
  "neck", "neck of the aneurysm", "neck of aneurysm", "neck of the sac", "neck of the pseudoaneurysm", "aneurysm neck",
    "aneurysmal neck", "pseudoaneurysm neck", "wide neck", "wide necked", "narrow neck", "narrow necked", "broad neck",
    "broad necked", "neck remnant", "residual neck", "neck coverage", "neck bridging", "dome to neck ratio",
    "neck width", "neck diameter", "proximal neck", "aortic neck", "infrarenal neck", "bladder neck",
    "femoral neck screw", "neck of the femur", "surgical neck", "surgical neck of the humerus", "neck of the pancreas",
    "pancreatic neck", "neck of the gallbladder", "gallbladder neck", "neck of the bladder", "uterine neck",
    "neck pain", "neck supple", "neck brace", "neck collar", "right neck access", "left neck access",
    "right neck prepped", "neck was prepped", "neck prepped and draped", "neck CT", "CT neck", "CTA neck",
    "CTA of the neck", "thyroid function", "thyroid storm prophylaxis", "thyroid stimulating hormone", "thyroid shield",
    "thyroid medication", "tracheal tube", "endotracheal tube", "endotracheal", "trachea midline", "thyroid collar",
    "head", "head of bed", "head of the bed", "head of the pancreas", "head of pancreas", "pancreatic head",
    "pancreas head", "humeral head", "head of the humerus", "fibular head", "metatarsal head", "metacarpal head",
    "head of the femur", "head holder", "head rest", "head of the epididymis", "head first", "head to toe", "head down",
    "head up", "head elevated" means nothing

# Bones of the spine
phrases
  "spine", "thoracic spine", "lumbar spine", "lumbosacral spine", "sacral spine", "thoracolumbar spine",
    "thoracolumbar", "T spine", "L spine", "vertebra", "vertebral body", "vertebral column", "spinal column",
    "vertebral", "vertebral endplate", "pedicle of the vertebra", "lamina of the vertebra", "posterior elements",
    "spinous process", "transverse process", "thoracic vertebra", "lumbar vertebra", "thoracic vertebral body",
    "lumbar vertebral body", "sacrum", "sacral", "sacral bone", "sacral ala", "coccyx", "coccygeal", "paraspinal",
    "paravertebral", "paraspinal muscle", "paravertebral muscle", "vertebral compression", "intervertebral"
    suggests territory spine
  "T1 vertebra", "T1 vertebral body", "T1 vertebral", "T1 body", "T2 vertebra", "T2 vertebral body", "T2 vertebral",
    "T2 body", "T3 vertebra", "T3 vertebral body", "T3 vertebral", "T3 body", "T4 vertebra", "T4 vertebral body",
    "T4 vertebral", "T4 body", "T5 vertebra", "T5 vertebral body", "T5 vertebral", "T5 body", "T6 vertebra",
    "T6 vertebral body", "T6 vertebral", "T6 body", "T7 vertebra", "T7 vertebral body", "T7 vertebral", "T7 body",
    "T8 vertebra", "T8 vertebral body", "T8 vertebral", "T8 body", "T9 vertebra", "T9 vertebral body", "T9 vertebral",
    "T9 body", "T10 vertebra", "T10 vertebral body", "T10 vertebral", "T10 body", "T11 vertebra", "T11 vertebral body",
    "T11 vertebral", "T11 body", "T12 vertebra", "T12 vertebral body", "T12 vertebral", "T12 body", "L1 vertebra",
    "L1 vertebral body", "L1 vertebral", "L1 body", "L2 vertebra", "L2 vertebral body", "L2 vertebral", "L2 body",
    "L3 vertebra", "L3 vertebral body", "L3 vertebral", "L3 body", "L4 vertebra", "L4 vertebral body", "L4 vertebral",
    "L4 body", "L5 vertebra", "L5 vertebral body", "L5 vertebral", "L5 body", "S1 vertebra", "S1 vertebral body",
    "S1 body", "S2 vertebra", "S2 vertebral body", "S2 body", "S3 vertebra", "S3 vertebral body", "S3 body"
    suggests territory spine
  "cervical spine", "C spine", "cervical vertebra", "cervical vertebral body", "cervical vertebral column",
    "cervical vertebral", "atlas vertebra", "axis vertebra", "odontoid", "odontoid process", "dens",
    "lateral mass of C1", "cervicothoracic spine", "occipitocervical junction", "cervical transverse process",
    "cervical spinous process" suggests territory cervical-spine
  "C1 vertebra", "C1 vertebral body", "C1 vertebral", "C1 body", "C2 vertebra", "C2 vertebral body", "C2 vertebral",
    "C2 body", "C3 vertebra", "C3 vertebral body", "C3 vertebral", "C3 body", "C4 vertebra", "C4 vertebral body",
    "C4 vertebral", "C4 body", "C5 vertebra", "C5 vertebral body", "C5 vertebral", "C5 body", "C6 vertebra",
    "C6 vertebral body", "C6 vertebral", "C6 body", "C7 vertebra", "C7 vertebral body", "C7 vertebral", "C7 body"
    suggests territory cervical-spine
  "cervical spine precaution", "cervical spine cleared", "C spine cleared", "cervical spine immobilization",
    "C spine precaution", "anterior superior spine", "ischial spine", "spine board", "level of the vertebral body",
    "vertebral body level", "vertebral level", "scapular spine", "sacral decubitus", "sacral edema", "sacral ulcer"
    means nothing

# Chest and lungs
phrases
  "lung", "pulmonary", "pulm", "intrapulmonary", "bronchial", "bronchus", "endobronchial", "tracheobronchial",
    "bronchial tree", "parenchyma of the lung", "lung parenchyma", "right lung", "left lung", "upper lobe of the lung",
    "middle lobe of the lung", "lower lobe of the lung", "right upper lobe", "right middle lobe", "right lower lobe",
    "left upper lobe", "left lower lobe", "RUL", "RML", "RLL", "LUL", "LLL", "lingula", "lingular", "lung apex",
    "apex of the lung", "lung hilum", "pulmonary hilum", "pleura", "pleural", "pleural space", "pleural cavity",
    "intrapleural", "visceral pleura", "lung cavity", "cavitary", "aspergilloma cavity", "intralobar", "extralobar"
    suggests territory lung
  "lung base", "lung sound", "lungs clear", "lungs clear to auscultation", "lung cancer screening", "lung volume",
    "lung protective ventilation", "lung function", "lung dose", "pulmonary function", "pulmonary function test",
    "pulmonary hypertension", "pulmonary edema", "pulmonary toilet", "pulmonary disease",
    "chronic obstructive pulmonary disease", "chronic pulmonary disease", "pulmonary status", "pulmonary hygiene",
    "pulmonary medicine", "pulmonary consult", "pulmonary critical care", "pulmonary capillary wedge pressure",
    "pulmonary wedge pressure", "pulmonary pressure", "pulmonary vascular resistance", "pleural drain",
    "pleural catheter", "bronchial breath sound", "bronchial asthma", "bronchial washing", "lung disease" means nothing
  "chest", "thorax", "thoracic", "intrathoracic", "hemithorax", "mediastinum", "mediastinal", "chest wall", "rib",
    "costal", "sternum", "sternal", "sternoclavicular", "breast", "mammary", "axillary tail of the breast",
    "thoracic wall", "thoracic cage", "diaphragm", "diaphragmatic", "hemidiaphragm", "thymus", "thymic", "esophagus",
    "esophageal", "periesophageal", "retrosternal", "clavicle", "clavicular", "subclavicular", "infraclavicular",
    "scapula", "scapular", "parasternal", "pectoral", "pectoralis", "pectoralis muscle", "serratus anterior",
    "latissimus dorsi" suggests territory chest
  "chest pain", "chest xray", "chest x ray", "chest radiograph", "chest film", "chest CT", "CT chest",
    "CT of the chest", "CT scan of the chest", "CTA chest", "CTA of the chest", "CT angiogram of the chest",
    "chest tube", "chest compression", "chest port", "chest clear", "chest clear to auscultation", "chest tightness",
    "chest physiotherapy", "chest rise", "chest drain", "thoracic surgery", "thoracic surgeon", "cardiothoracic",
    "cardiothoracic surgery", "video assisted thoracic surgery", "thoracic outlet", "transesophageal",
    "transesophageal echocardiogram", "esophageal temperature probe", "esophageal probe", "costal margin" means nothing

# Abdomen
phrases
  "abdomen", "abdominal", "intraabdominal", "intra abdominal", "abdominal wall", "anterior abdominal wall", "flank",
    "peritoneum", "peritoneal", "intraperitoneal", "retroperitoneum", "retroperitoneal", "right upper quadrant",
    "left upper quadrant", "right lower quadrant", "left lower quadrant", "RUQ", "LUQ", "RLQ", "LLQ", "epigastric",
    "epigastrium", "umbilicus", "periumbilical", "omentum", "omental", "greater omentum", "lesser sac", "mesentery",
    "mesenteric", "mesocolon", "rectus sheath", "rectus abdominis", "rectus muscle", "psoas", "psoas muscle",
    "iliopsoas", "iliopsoas muscle", "quadratus lumborum", "lumbar", "visceral", "splanchnic", "liver", "hepatic",
    "intrahepatic", "hepatobiliary", "liver lobe", "right hepatic lobe", "left hepatic lobe", "right lobe of the liver",
    "left lobe of the liver", "caudate lobe", "liver segment", "hepatic segment", "liver parenchyma", "liver dome",
    "dome of the liver", "hepatic dome", "liver capsule", "subcapsular liver", "perihepatic", "liver graft",
    "liver allograft", "liver bed", "segment 1 of the liver", "segment 2 of the liver", "segment 3 of the liver",
    "segment 4 of the liver", "segment 5 of the liver", "segment 6 of the liver", "segment 7 of the liver",
    "segment 8 of the liver", "segment IVa", "segment IVb", "segment VI", "segment VII", "segment VIII", "gallbladder",
    "gallbladder fossa", "cholecystectomy bed", "bile duct", "common bile duct", "CBD", "biliary", "biliary tree",
    "biliary tract", "hepatic hilum", "porta hepatis", "spleen", "splenic", "splenic hilum", "splenic parenchyma",
    "perisplenic", "accessory spleen", "splenule", "upper pole of the spleen", "lower pole of the spleen", "pancreas",
    "pancreatic", "peripancreatic", "pancreatic tail", "tail of the pancreas", "pancreatic body",
    "body of the pancreas", "uncinate", "uncinate process", "pancreatic bed", "pancreatic duct", "pancreatic graft",
    "pancreaticobiliary", "stomach", "gastric", "gastric fundus", "fundus of the stomach", "gastric body",
    "gastric antrum", "pylorus", "pyloric", "cardia", "lesser curvature", "greater curvature", "gastroesophageal",
    "gastroesophageal junction", "GE junction", "distal esophagus", "gastrojejunal", "gastrojejunal anastomosis",
    "duodenum", "duodenal", "duodenal bulb", "duodenal sweep", "second portion of the duodenum",
    "third portion of the duodenum", "ampulla", "ampullary", "periampullary", "ampulla of Vater", "jejunum", "jejunal",
    "ileum", "ileal", "terminal ileum", "small bowel", "small intestine", "small intestinal", "bowel", "intestine",
    "intestinal", "bowel wall", "cecum", "cecal", "appendix", "appendiceal", "colon", "colonic", "right colon",
    "left colon", "large bowel", "large intestine", "ascending colon", "transverse colon", "descending colon",
    "sigmoid colon", "sigmoid", "hepatic flexure", "splenic flexure", "ileocecal", "ileocecal valve",
    "ileocolic anastomosis", "colostomy", "ileostomy", "stoma", "stomal", "parastomal", "peristomal",
    "upper gastrointestinal", "lower gastrointestinal", "upper GI", "lower GI", "UGI", "gastrointestinal",
    "gastrointestinal tract", "GI tract", "kidney", "renal", "right kidney", "left kidney", "solitary kidney",
    "native kidney", "horseshoe kidney", "upper pole of the kidney", "lower pole of the kidney", "upper pole kidney",
    "lower pole kidney", "renal parenchyma", "renal cortex", "renal hilum", "renal pelvis", "renal pole", "perinephric",
    "perirenal", "pararenal", "renal fossa", "nephrectomy bed", "calyx", "calyceal", "collecting system",
    "nephrostomy tract", "nephrostomy", "ureter", "ureteral", "ureteric", "adrenal", "adrenal gland", "suprarenal",
    "suprarenal gland", "juxtarenal", "infrarenal" suggests territory abdomen
  "abdominal pain", "abdominal x ray", "abdominal xray", "abdominal radiograph", "CT abdomen", "CT of the abdomen",
    "CT abdomen pelvis", "CT abdomen and pelvis", "CT of the abdomen and pelvis", "CT scan of the abdomen",
    "CT scan of the abdomen and pelvis", "CTA abdomen", "CTA abdomen pelvis", "CTA abdomen and pelvis",
    "CTA of the abdomen and pelvis", "CT chest abdomen pelvis", "CT chest abdomen and pelvis",
    "CT of the chest abdomen and pelvis", "abdomen soft", "abdomen is soft", "abdomen nontender", "soft abdomen",
    "abdominal exam", "abdominal distention", "abdominal distension", "abdominal binder", "flank pain", "back pain",
    "lumbar puncture", "lumbar drain", "lumbar pain", "lumbar spine MRI", "lumbar radiculopathy", "bowel regimen",
    "bowel movement", "bowel sound", "bowel prep", "bowel habit", "bowel gas", "bowel preparation" means nothing
  "renal function", "renal failure", "acute renal failure", "chronic renal failure", "end stage renal failure",
    "renal insufficiency", "chronic renal insufficiency", "renal disease", "end stage renal disease",
    "chronic renal disease", "end stage kidney disease", "kidney disease", "chronic kidney disease",
    "acute kidney injury", "kidney injury", "kidney failure", "kidney function", "renal dose", "renal dosing",
    "renal dosed", "renal clearance", "renal protection", "renal replacement therapy",
    "continuous renal replacement therapy", "renal diet", "renal osteodystrophy", "renal ultrasound", "renal colic",
    "renal consult", "renal panel", "renal impairment", "hepatorenal syndrome" means nothing
  "liver function", "liver function test", "liver enzyme", "liver failure", "acute liver failure", "liver disease",
    "chronic liver disease", "end stage liver disease", "liver dysfunction", "liver transplant list",
    "liver transplant evaluation", "liver transplant candidate", "liver synthetic function", "liver panel",
    "liver biopsy", "liver ultrasound", "hepatic function", "hepatic function panel", "hepatic reserve",
    "hepatic panel", "hepatic dysfunction", "hepatic impairment", "hepatic failure", "hepatic insufficiency",
    "hepatic steatosis", "fatty liver", "liver dose", "gastric bypass surgery", "gastric sleeve", "gastric tube",
    "gastric lavage", "gastric content", "gastric residual", "pancreatic enzyme", "pancreatic insufficiency",
    "adrenal insufficiency", "adrenal crisis", "biliary drain", "peritoneal sign", "peritoneal lavage", "gastric acid",
    "gastrointestinal consult", "GI prophylaxis", "GI consult", "GI service", "GI cocktail", "ileal conduit"
    means nothing

# Pelvis, perineum and genitals
phrases
  "pelvis", "pelvic", "intrapelvic", "pelvic ring", "pelvic floor", "pelvic wall", "pelvic sidewall", "pelvic cavity",
    "perineum", "perineal", "presacral", "perirectal", "pararectal", "perianal", "ischiorectal", "ischiorectal fossa",
    "ischioanal", "anus", "anal", "anorectal", "anal canal", "rectum", "rectal", "rectosigmoid",
    "rectosigmoid junction", "neorectum", "urinary bladder", "bladder", "bladder wall", "vesical", "trigone",
    "prevesical", "space of Retzius", "prostate", "prostatic", "prostate gland", "transition zone",
    "median lobe of the prostate", "prostatic fossa", "seminal vesicle", "uterus", "uterine", "intrauterine",
    "endometrium", "endometrial", "myometrium", "myometrial", "uterine fundus", "uterine cervix", "uterine body",
    "uterine wall", "uterine isthmus", "cervix", "cervix uteri", "lower uterine segment", "cesarean scar",
    "parametrium", "parametrial", "broad ligament", "adnexa", "adnexal", "ovary", "ovarian", "fallopian",
    "fallopian tube", "placenta", "placental", "retroplacental", "vagina", "vaginal", "vaginal wall", "vaginal cuff",
    "vulva", "vulvar", "labia", "labia majora", "clitoris", "penis", "penile", "corpus cavernosum", "corpora cavernosa",
    "corporal", "glans", "urethra", "urethral", "scrotum", "scrotal", "testis", "testicle", "testicular", "hemiscrotum",
    "epididymis", "intrascrotal", "spermatic", "gonadal", "inguinal", "inguinal canal", "ilium", "iliac bone",
    "ischium", "ischial", "pubis", "pubic", "pubic ramus", "pubic symphysis", "acetabulum", "acetabular",
    "periacetabular", "sacroiliac", "sacroiliac joint", "sacroiliac region", "supraacetabular", "renal transplant",
    "kidney transplant", "transplant kidney", "renal allograft", "kidney allograft", "transplanted kidney"
    suggests territory pelvis
  "pelvic exam", "pelvic examination", "pelvic ultrasound", "CT pelvis", "CT of the pelvis", "MRI pelvis",
    "MRI of the pelvis", "pelvic MRI", "pelvic rest", "bladder catheter", "bladder catheterization", "bladder scan",
    "bladder irrigation", "bladder spasm", "bladder pressure", "overactive bladder", "bladder training",
    "vaginal delivery", "vaginal birth", "vaginal exam", "rectal exam", "rectal tube", "rectal temperature",
    "prostate exam", "prostate specific antigen", "urethral catheter", "digital rectal exam", "inguinal hernia repair",
    "inguinal access", "bladder filling" means nothing

# Arm and shoulder
phrases
  "arm", "upper arm", "forearm", "upper extremity", "upper limb", "right arm", "left arm", "right forearm",
    "left forearm", "right upper extremity", "left upper extremity", "RUE", "LUE", "hand", "right hand", "left hand",
    "wrist", "wrist joint", "palm", "palmar", "thenar", "hypothenar", "thumb", "finger", "index finger",
    "middle finger", "ring finger", "little finger", "fingertip", "elbow", "elbow joint", "antecubital",
    "antecubital fossa", "cubital fossa", "biceps", "biceps muscle", "triceps", "triceps muscle", "deltoid",
    "deltoid muscle", "shoulder", "shoulder joint", "glenohumeral", "glenohumeral joint", "rotator cuff", "subacromial",
    "rotator interval", "humerus", "humeral", "proximal humerus", "axilla", "radius bone", "ulna", "carpal",
    "metacarpal", "anatomic snuffbox", "anatomical snuffbox", "snuffbox", "lateral epicondyle", "medial epicondyle",
    "olecranon", "acromion", "acromioclavicular", "brachioradialis" suggests territory arm
  "C arm", "arm and leg", "arm band", "armband", "arm board", "arm sling", "treatment arm", "study arm", "control arm",
    "device arm", "robotic arm", "arm of the study", "arm tucked", "hand injection", "hand injected", "hand injector",
    "hand held", "hand hygiene", "hand off", "hand agitated", "hand run", "hand washing", "by hand",
    "on the other hand", "second hand", "hand inflation", "hand syringe", "hand delivered", "left handed",
    "right handed", "right hand dominant", "left hand dominant", "wrist band", "radius of curvature",
    "shoulder of the catheter", "shoulder of the aneurysm", "elbow of the catheter", "rule of thumb", "finger stick",
    "fingerstick", "fingerbreadth", "finger oximeter", "finger probe", "shoulder roll", "shoulder immobilizer"
    means nothing

# Leg and buttock
phrases
  "leg", "right leg", "left leg", "lower extremity", "lower limb", "right lower extremity", "left lower extremity",
    "RLE", "LLE", "thigh", "right thigh", "left thigh", "medial thigh", "lateral thigh", "anterior thigh",
    "posterior thigh", "calf", "right calf", "left calf", "shin", "lower leg", "knee", "right knee", "left knee",
    "bilateral knee", "knee joint", "medial knee", "lateral knee", "tibiofemoral", "patella", "patellar",
    "patellofemoral", "infrapatellar", "suprapatellar", "prepatellar", "Hoffa fat pad", "synovium", "synovial", "ankle",
    "ankle joint", "foot", "right foot", "left foot", "heel", "plantar", "sole of the foot", "forefoot", "midfoot",
    "hindfoot", "toe", "great toe", "hallux", "metatarsal", "tarsal", "calcaneus", "calcaneal", "Achilles",
    "Achilles tendon", "hip", "hip joint", "periprosthetic hip", "femur", "proximal femur", "distal femur",
    "femoral diaphysis", "greater trochanter", "trochanteric", "peritrochanteric", "gluteus medius tendon",
    "pes anserine", "pes anserinus", "tibia", "proximal tibia", "distal tibia", "fibula", "quadriceps",
    "quadriceps muscle", "hamstring", "hamstring muscle", "adductor", "adductor muscle", "adductor magnus",
    "gastrocnemius", "soleus", "vastus lateralis", "vastus medialis", "rectus femoris", "sartorius", "groin",
    "right groin", "left groin", "buttock", "gluteal", "gluteal muscle", "gluteus", "gluteus maximus", "gluteus medius",
    "gluteal compartment", "gluteal region", "below knee", "above knee", "amputation stump", "below knee stump",
    "above knee stump", "residual limb" suggests territory leg
  "leg length", "leg length discrepancy", "leg cramp", "leg raise", "leg weakness", "leg elevation", "leg brace",
    "leg immobilizer", "leg straight", "leg flat", "leg of the graft", "graft leg", "lower extremity weakness",
    "lower extremity edema", "lower extremity swelling", "upper and lower extremity", "all four extremities",
    "all extremities", "four extremities", "moves all extremities", "moving all extremities", "warm extremities",
    "extremities warm", "foot of", "foot of the bed", "foot of bed", "foot of the table", "foot pedal", "square foot",
    "foot drop", "toe walking", "ankle edema", "ankle clonus", "ankle brachial", "ankle brachial pressure index",
    "ankle pressure", "toe pressure", "toe brachial index", "groin access", "right groin access", "left groin access",
    "groin prepped", "groin puncture", "groin site", "right groin prepped", "left groin prepped", "groin was prepped",
    "groin closure", "groin sheath", "hip replacement", "total hip arthroplasty", "hip arthroplasty", "hip precaution",
    "knee replacement", "total knee arthroplasty", "total knee replacement", "knee arthroplasty", "knee immobilizer",
    "knee high", "knee length stocking", "heel ulcer", "heel protector", "heel pad", "gluteal fold",
    "calf compression device", "calf pump", "sequential calf compression" means nothing

# Words that sound like a place and are none
phrases
  "lateral", "medial", "lateral view", "lateral projection", "lateral run", "AP and lateral",
    "anteroposterior and lateral", "lateral decubitus", "CO2 angiogram", "CO2 angiography", "carbon dioxide angiogram",
    "body of the catheter", "body mass index", "body temperature", "body weight", "body habitus", "body surface area"
    means nothing

# The neck, where nothing else has one
phrases
  "posterior triangle neck", "posterior triangle of the neck", "anterior triangle of the neck", "neck level",
    "level II neck", "level V neck", "right neck", "left neck", "neck lump", "both sides of the neck", "neck and face"
    suggests territory head-neck

"""#),
    SourceFile(name: "Rules/vocabulary/arterial-lesions.rules", text: #"""
# Aneurysms, fistulas and other lesions of arteries that are closed without having bled. Rupture and bleeding speak
# for themselves.

# Any place
phrases
  "aneurysm", "aneurysmal", "aneurysmal dilatation", "aneurysmal dilation", "aneurysmal degeneration",
    "saccular aneurysm", "fusiform aneurysm", "mycotic aneurysm", "infected aneurysm", "dissecting aneurysm"
    states reason arterial-lesion suggests vessel artery
  "pseudoaneurysm", "pseudo-aneurysm", "false aneurysm", "pseudoaneurysmal", "pseudoaneurysm sac",
    "mycotic pseudoaneurysm", "traumatic pseudoaneurysm", "iatrogenic pseudoaneurysm", "post-traumatic pseudoaneurysm",
    "post-biopsy pseudoaneurysm" states reason arterial-lesion, vessel artery
  "access site pseudoaneurysm", "post-catheterization pseudoaneurysm", "pseudoaneurysm after catheterization"
    states reason arterial-lesion, vessel artery
  "AVM", "arteriovenous malformation", "arterio-venous malformation", "arterial venous malformation", "AV malformation",
    "high-flow malformation", "high flow vascular malformation", "fast-flow malformation",
    "fast flow vascular malformation", "high-flow vascular lesion", "arteriovenous nidus", "AVM nidus", "Yakes type",
    "Yakes II", "Yakes III", "Schobinger", "Parkes-Weber", "Parkes Weber syndrome" states reason arterial-lesion,
    vessel arteriovenous
  "arterial venous fistula", "arteriovenous shunt", "arteriovenous shunting", "AV shunt", "AV shunting",
    "arteriovenous communication", "AV communication", "traumatic arteriovenous fistula", "traumatic AVF",
    "iatrogenic arteriovenous fistula", "iatrogenic AVF", "post-biopsy arteriovenous fistula", "post-biopsy AVF",
    "congenital arteriovenous fistula", "traumatic AV fistula", "post-traumatic AV fistula",
    "post-traumatic arteriovenous fistula", "post-traumatic AVF", "iatrogenic AV fistula", "post-biopsy AV fistula",
    "AV fistula after biopsy", "AVF after biopsy", "arteriovenous fistula after biopsy", "biopsy related AV fistula",
    "congenital AV fistula", "AV fistula of the", "AVF of the", "arteriovenous fistula of the", "AV fistula between",
    "arteriovenous fistula between", "high-flow AV fistula", "high-flow AVF", "high-flow arteriovenous fistula",
    "acquired AV fistula", "acquired arteriovenous fistula", "AV fistula with pseudoaneurysm",
    "pseudoaneurysm and AV fistula", "pseudoaneurysm and AVF", "pseudoaneurysm with AV fistula",
    "transplant AV fistula", "transplant AVF" states reason arterial-lesion suggests vessel arteriovenous
  "nidus" suggests reason arterial-lesion, vessel arteriovenous
  "coronary aneurysm", "coronary artery aneurysm", "coronary pseudoaneurysm" states reason arterial-lesion,
    territory coronary, vessel artery
  "aneurysm clip", "non-aneurysmal" means nothing

# Abdomen
phrases
  "visceral aneurysm", "visceral artery aneurysm", "visceral arterial aneurysm", "splanchnic aneurysm",
    "splanchnic artery aneurysm", "splenic aneurysm", "splenic artery aneurysm", "aneurysm of the splenic artery",
    "SAA", "splenic pseudoaneurysm", "splenic artery pseudoaneurysm", "pseudoaneurysm of the splenic artery",
    "intrasplenic pseudoaneurysm", "hepatic aneurysm", "hepatic artery aneurysm", "common hepatic artery aneurysm",
    "aneurysm of the hepatic artery", "hepatic pseudoaneurysm", "hepatic artery pseudoaneurysm",
    "right hepatic artery pseudoaneurysm", "left hepatic artery pseudoaneurysm", "intrahepatic pseudoaneurysm",
    "cystic artery pseudoaneurysm", "celiac aneurysm", "celiac artery aneurysm", "celiac trunk aneurysm",
    "celiac pseudoaneurysm", "celiac artery pseudoaneurysm", "SMA aneurysm", "SMA pseudoaneurysm",
    "superior mesenteric artery aneurysm", "superior mesenteric artery pseudoaneurysm", "mesenteric aneurysm",
    "mesenteric pseudoaneurysm", "IMA aneurysm", "jejunal artery aneurysm", "ileocolic aneurysm",
    "colic artery aneurysm", "middle colic artery aneurysm", "GDA aneurysm", "GDA pseudoaneurysm",
    "gastroduodenal aneurysm", "gastroduodenal artery aneurysm", "gastroduodenal pseudoaneurysm",
    "gastroduodenal artery pseudoaneurysm", "pancreaticoduodenal aneurysm", "pancreaticoduodenal artery aneurysm",
    "pancreaticoduodenal arcade aneurysm", "inferior pancreaticoduodenal artery aneurysm",
    "pancreaticoduodenal pseudoaneurysm", "pancreaticoduodenal artery pseudoaneurysm", "pancreatic pseudoaneurysm",
    "dorsal pancreatic artery aneurysm", "gastric artery aneurysm", "left gastric artery aneurysm",
    "left gastric pseudoaneurysm", "left gastric artery pseudoaneurysm", "gastroepiploic aneurysm", "renal aneurysm",
    "renal artery aneurysm", "aneurysm of the renal artery", "intrarenal aneurysm", "renal pseudoaneurysm",
    "renal artery pseudoaneurysm", "intrarenal pseudoaneurysm", "segmental renal artery pseudoaneurysm",
    "transplant renal pseudoaneurysm", "adrenal pseudoaneurysm", "lumbar artery pseudoaneurysm",
    "lumbar pseudoaneurysm", "inferior epigastric pseudoaneurysm", "inferior epigastric artery pseudoaneurysm",
    "epigastric artery pseudoaneurysm", "inferior phrenic pseudoaneurysm" states reason arterial-lesion,
    territory abdomen, vessel artery
  "abdominal aortic pseudoaneurysm", "juxtarenal aneurysm", "pararenal aneurysm", "aortic pseudoaneurysm"
    states reason arterial-lesion, vessel artery suggests territory abdomen
  "segmental arterial mediolysis", "SAM", "median arcuate ligament syndrome", "polyarteritis nodosa",
    "fibromuscular dysplasia of the renal" suggests territory abdomen, vessel artery
  "renal AVM", "renal arteriovenous malformation", "kidney AVM", "renal AVF", "renal arteriovenous fistula",
    "renal AV fistula", "intrarenal arteriovenous fistula", "intrarenal AVF", "transplant kidney AVF",
    "transplant renal arteriovenous fistula", "hepatic AVM", "hepatic arteriovenous malformation", "liver AVM",
    "hepatic arteriovenous fistula", "splenic AVM", "splenic arteriovenous fistula", "splenic AVF",
    "mesenteric arteriovenous fistula", "mesenteric AVM", "mesenteric AVF", "pancreatic AVM",
    "pancreatic arteriovenous malformation", "arterio-portal fistula", "arterio-portal shunt",
    "hepatic arterioportal shunt", "hepatoportal fistula", "arterioportal malformation", "arterioportal venous fistula",
    "splenic arterioportal fistula", "bowel AVM", "colonic AVM", "jejunal AVM", "small bowel AVM", "aortocaval fistula",
    "aorto-caval fistula", "retroperitoneal AVM", "IMA to IMV fistula", "abdominal AVM", "abdominal wall AVM"
    states reason arterial-lesion, territory abdomen, vessel arteriovenous
  "splenic steal syndrome", "arterial steal after liver transplant", "lienalis steal syndrome", "gastroduodenal steal",
    "GDA steal", "small-for-size syndrome", "portal hyperperfusion", "hepatic artery steal"
    states reason arterial-lesion, territory abdomen, vessel artery

# Endoleak, and branches closed for a stent graft
phrases
  "endoleak", "endo-leak", "type I endoleak", "type 1 endoleak", "type Ia endoleak", "type 1a endoleak",
    "type Ib endoleak", "type 1b endoleak", "type II endoleak", "type 2 endoleak", "type IIa endoleak",
    "type 2a endoleak", "type IIb endoleak", "type 2b endoleak", "type III endoleak", "type 3 endoleak",
    "type IV endoleak", "type V endoleak", "type 5 endoleak", "endotension", "EVAR leak", "leak after EVAR", "T2EL",
    "T1EL", "lumbar endoleak", "persistent endoleak", "sac expansion", "aneurysm sac expansion", "sac enlargement",
    "sac growth", "enlarging aneurysm sac", "expanding aneurysm sac", "growing aneurysm sac",
    "enlarging excluded aneurysm" states reason endoleak, vessel artery suggests territory abdomen
  "TEVAR endoleak", "thoracic endoleak", "endoleak after TEVAR", "endoleak post TEVAR" states reason endoleak,
    territory chest, vessel artery
  "abdominal aortic aneurysm", "AAA", "aorto-iliac aneurysm", "infrarenal aortic aneurysm", "infrarenal aneurysm",
    "abdominal aneurysm" states territory abdomen, vessel artery suggests reason endoleak
  "thoracic aortic aneurysm", "TAA", "descending thoracic aneurysm", "thoracoabdominal aneurysm",
    "thoracoabdominal aortic aneurysm", "TAAA", "arch aneurysm", "aortic arch aneurysm" states territory chest,
    vessel artery suggests reason endoleak
  "aortic aneurysm" states vessel artery suggests reason endoleak
  "iliac aneurysm", "iliac artery aneurysm", "common iliac aneurysm", "common iliac artery aneurysm", "CIA aneurysm",
    "CIAA" states reason arterial-lesion, territory pelvis, vessel artery
  "pre-EVAR", "in preparation for EVAR", "planned EVAR", "upcoming EVAR", "staged EVAR",
    "before endovascular aortic repair", "prior to endovascular aortic repair", "before endovascular repair",
    "prior to endovascular repair", "in preparation for endovascular aneurysm repair", "before stent graft",
    "prior to stent graft", "before stent grafting", "before endograft", "prior to endograft", "prevent endoleak",
    "prevent type 2 endoleak", "prevent a type II endoleak", "prevent retrograde endoleak", "to prevent endoleak",
    "endoleak prevention", "prevention of endoleak", "prevention of type II endoleak", "extension to external iliac",
    "extend into external iliac", "extension into the external iliac", "landing zone extension",
    "extend the landing zone", "preemptive branch occlusion", "aneurysm sac filling" states reason endoleak
    suggests territory abdomen, vessel artery
  "pre-TEVAR", "in preparation for TEVAR", "planned TEVAR", "zone 2 TEVAR", "left subclavian coverage",
    "coverage of the left subclavian", "subclavian backflow", "retrograde false lumen flow", "false lumen perfusion",
    "false lumen backflow", "persistent false lumen", "patent false lumen" states reason endoleak, territory chest,
    vessel artery
  "minimally invasive segmental artery coil", "MISACE", "segmental artery occlusion before",
    "spinal cord preconditioning" states reason endoleak, vessel artery suggests territory chest

# Pelvis
phrases
  "internal iliac aneurysm", "internal iliac artery aneurysm", "hypogastric aneurysm", "hypogastric artery aneurysm",
    "IIA aneurysm", "IIAA", "internal iliac pseudoaneurysm", "internal iliac artery pseudoaneurysm",
    "hypogastric pseudoaneurysm", "iliac pseudoaneurysm", "iliac artery pseudoaneurysm",
    "external iliac artery pseudoaneurysm", "uterine pseudoaneurysm", "uterine artery pseudoaneurysm",
    "uterine artery aneurysm", "vesical artery pseudoaneurysm", "obturator artery pseudoaneurysm",
    "pudendal pseudoaneurysm", "internal pudendal artery pseudoaneurysm", "pelvic pseudoaneurysm",
    "lateral sacral pseudoaneurysm" states reason arterial-lesion, territory pelvis, vessel artery
  "pelvic AVM", "pelvic arteriovenous malformation", "iliac arteriovenous fistula", "pelvic arteriovenous fistula",
    "pelvic AVF", "ilio-caval fistula", "iliac AVF", "penile AVM", "scrotal AVM", "perineal AVM", "bladder AVM",
    "prostatic AVM", "sacral AVM" states reason arterial-lesion, territory pelvis, vessel arteriovenous
  # A malformation of the womb is closed most often because it bleeds, so bleeding wins over it.
  "uterine AVM", "uterine arteriovenous malformation", "uterine vascular malformation", "acquired uterine AVM",
    "acquired uterine arteriovenous malformation" states territory pelvis, vessel arteriovenous, reason arterial-lesion
  "enhanced myometrial vascularity" states territory pelvis, vessel arteriovenous suggests reason arterial-lesion
  "priapism", "high-flow priapism", "arterial priapism", "non-ischemic priapism", "post-traumatic priapism",
    "cavernosal artery fistula", "arteriocavernosal fistula", "arterio-cavernous fistula of the penis",
    "arteriocorporal fistula", "arterio-lacunar fistula", "arterial sinusoidal fistula" states reason arterial-lesion,
    territory pelvis, vessel artery
  "low-flow priapism", "ischemic priapism" suggests territory pelvis

# Limbs
phrases
  "femoral pseudoaneurysm", "femoral artery pseudoaneurysm", "common femoral pseudoaneurysm",
    "common femoral artery pseudoaneurysm", "CFA pseudoaneurysm", "superficial femoral artery pseudoaneurysm",
    "SFA pseudoaneurysm", "profunda pseudoaneurysm", "profunda femoris pseudoaneurysm",
    "profunda femoris artery pseudoaneurysm", "deep femoral artery pseudoaneurysm", "groin pseudoaneurysm",
    "femoral false aneurysm", "popliteal aneurysm", "popliteal artery aneurysm", "popliteal pseudoaneurysm",
    "popliteal artery pseudoaneurysm", "tibial pseudoaneurysm", "tibial artery pseudoaneurysm",
    "anterior tibial artery pseudoaneurysm", "posterior tibial artery pseudoaneurysm", "peroneal pseudoaneurysm",
    "peroneal artery pseudoaneurysm", "geniculate pseudoaneurysm", "genicular pseudoaneurysm",
    "genicular artery pseudoaneurysm", "geniculate artery pseudoaneurysm", "femoral aneurysm",
    "femoral artery aneurysm", "profunda femoris aneurysm", "superior gluteal artery aneurysm",
    "superior gluteal aneurysm", "superior gluteal artery pseudoaneurysm", "superior gluteal pseudoaneurysm",
    "inferior gluteal artery pseudoaneurysm", "inferior gluteal artery aneurysm", "inferior gluteal pseudoaneurysm",
    "gluteal artery aneurysm", "gluteal aneurysm", "gluteal pseudoaneurysm", "gluteal artery pseudoaneurysm",
    "persistent sciatic artery aneurysm", "sciatic artery aneurysm", "dorsalis pedis pseudoaneurysm",
    "plantar artery pseudoaneurysm", "lateral circumflex femoral pseudoaneurysm" states reason arterial-lesion,
    territory leg, vessel artery
  "radial pseudoaneurysm", "radial artery pseudoaneurysm", "ulnar pseudoaneurysm", "ulnar artery pseudoaneurysm",
    "ulnar artery aneurysm", "hypothenar hammer", "hypothenar hammer syndrome", "brachial pseudoaneurysm",
    "brachial artery pseudoaneurysm", "brachial artery aneurysm", "axillary pseudoaneurysm",
    "axillary artery pseudoaneurysm", "axillary artery aneurysm", "palmar arch pseudoaneurysm", "palmar pseudoaneurysm",
    "digital artery pseudoaneurysm", "circumflex humeral aneurysm", "circumflex humeral artery aneurysm",
    "posterior circumflex humeral artery aneurysm", "circumflex humeral pseudoaneurysm",
    "thoracoacromial pseudoaneurysm", "subscapular artery pseudoaneurysm" states reason arterial-lesion, territory arm,
    vessel artery
  "leg AVM", "thigh AVM", "calf AVM", "foot AVM", "plantar AVM", "toe AVM", "knee AVM", "gluteal AVM", "buttock AVM",
    "lower extremity AVM", "lower extremity arteriovenous malformation", "lower limb AVM",
    "lower limb arteriovenous malformation", "AVM of the leg", "AVM of the thigh", "AVM of the foot",
    "AVM of the lower extremity", "femoral arteriovenous fistula", "femoral AV fistula", "femoral AVF",
    "popliteal arteriovenous fistula", "popliteal AVF", "tibial arteriovenous fistula", "peroneal arteriovenous fistula"
    states reason arterial-lesion, territory leg, vessel arteriovenous
  "hand AVM", "finger AVM", "thumb AVM", "arm AVM", "forearm AVM", "shoulder AVM", "upper arm AVM", "elbow AVM",
    "wrist AVM", "upper extremity AVM", "upper extremity arteriovenous malformation", "upper limb AVM",
    "AVM of the hand", "AVM of the arm", "AVM of the shoulder", "AVM of the forearm", "AVM of the upper extremity"
    states reason arterial-lesion, territory arm, vessel arteriovenous
  "extremity AVM", "limb AVM", "limb arteriovenous malformation", "extremity arteriovenous malformation"
    states reason arterial-lesion, vessel arteriovenous
  "steal syndrome", "access steal", "arterial steal", "DASS", "hand ischemia from steal", "graft steal", "ulnar steal",
    "palmar arch steal" suggests reason arterial-lesion, vessel artery

# Lung, chest, heart
phrases
  "PAVM", "pulmonary AVM", "pulmonary arteriovenous malformation", "pulmonary arterio-venous malformation",
    "pulmonary AVF", "pulmonary arteriovenous fistula", "lung AVM", "AVM of the lung", "AVM in the lung",
    "AVM of the right lower lobe", "AVM of the left lower lobe", "right lower lobe AVM", "left lower lobe AVM",
    "right upper lobe AVM", "left upper lobe AVM", "right middle lobe AVM", "lingular AVM",
    "paradoxical embolus from PAVM", "right to left shunt through PAVM" states reason arterial-lesion, territory lung,
    vessel arteriovenous
  "pulmonary pseudoaneurysm", "PA pseudoaneurysm", "bronchial artery aneurysm", "bronchial aneurysm",
    "bronchial artery pseudoaneurysm", "pulmonary sequestration", "bronchopulmonary sequestration",
    "intralobar sequestration", "extralobar sequestration", "lung sequestration", "sequestration", "sequestered lung",
    "BPS feeding artery", "systemic feeding artery to the lung", "aberrant systemic artery to the lung",
    "systemic pulmonary artery collateral", "scimitar syndrome", "scimitar collateral" states reason arterial-lesion,
    territory lung, vessel artery
  "decompressing venous collateral", "Fontan venous collateral", "Glenn collateral" states reason shunt,
    territory chest, vessel vein
  "internal mammary artery aneurysm", "internal mammary pseudoaneurysm", "internal mammary artery pseudoaneurysm",
    "intercostal pseudoaneurysm", "intercostal artery pseudoaneurysm", "intercostal artery aneurysm",
    "subclavian aneurysm", "subclavian artery aneurysm", "subclavian pseudoaneurysm",
    "subclavian artery pseudoaneurysm", "innominate pseudoaneurysm", "innominate artery pseudoaneurysm",
    "innominate artery aneurysm", "aberrant subclavian aneurysm", "LIMA side branch", "unligated LIMA branch",
    "internal mammary side branch", "lateral thoracic pseudoaneurysm", "thoracic aortic pseudoaneurysm",
    "ascending aortic pseudoaneurysm", "mediastinal pseudoaneurysm" states reason arterial-lesion, territory chest,
    vessel artery
  "chest wall AVM", "mediastinal AVM", "breast AVM", "intercostal arteriovenous fistula",
    "internal mammary arteriovenous fistula" states reason arterial-lesion, territory chest, vessel arteriovenous
  "coronary AV fistula", "coronary sinus fistula" states reason arterial-lesion, territory coronary,
    vessel arteriovenous
  "alcohol septal ablation candidate" suggests territory coronary, vessel artery
  "AVF", "AV fistula", "arteriovenous fistula", "arterio venous fistula", "a v fistula" states reason arterial-lesion
    suggests vessel arteriovenous
  "pulmonary artery aneurysm", "pulmonary artery pseudoaneurysm", "Rasmussen aneurysm of the pulmonary artery"
    states territory lung, vessel artery, reason arterial-lesion
  "aortopulmonary collateral", "aorto pulmonary collateral", "systemic collateral", "systemic collateral artery",
    "major aortopulmonary collateral artery" states territory lung, vessel artery, reason arterial-lesion
  "coronary fistula", "coronary artery fistula", "coronary cameral fistula", "coronary arteriovenous fistula"
    states territory coronary, vessel artery, reason arterial-lesion
  "IMA endoleak", "IMA origin endoleak" states territory abdomen, vessel artery, reason endoleak
  "splenic artery steal", "splenic artery steal syndrome", "splenic steal" states territory abdomen, vessel artery,
    reason arterial-lesion
  "coronary to PA fistula", "coronary to pulmonary artery fistula", "coronary pulmonary fistula"
    states territory coronary, vessel artery, reason arterial-lesion
  "hepatoportal arteriovenous fistula", "AP shunt" states territory abdomen, vessel artery, reason arterial-lesion
  "type 2 leak", "type II leak", "type 1 leak", "retrograde type 2 leak", "type II endo leak", "avoid type II endoleak",
    "prevent type II endoleak" states reason endoleak, vessel artery
  "stealing flow", "steals flow", "stole flow", "flow steal" suggests reason other
  "direct sac", "sac stick", "sac puncture", "direct sac puncture", "translumbar sac puncture", "sac pressure",
    "AAA sac", "aneurysm sac", "excluded sac", "translumbar" suggests reason endoleak, territory abdomen
  "into the sac" near "endoleak*", "EVAR", "aort*", "endograft*", "translumbar" suggests reason endoleak,
    territory abdomen
  "at the time of TEVAR", "before TEVAR", "prior to TEVAR", "during TEVAR", "before aortic stent graft",
    "before stent graft repair", "to allow limb extension", "before the stent graft", "after the graft"
    states reason endoleak
  "aortopulmonary collateral artery", "aortopulmonary collateral vessel", "systemic to pulmonary collateral",
    "systemic pulmonary collateral" states territory lung, vessel artery, reason arterial-lesion
  "before EVAR", "prior to EVAR", "during EVAR", "at the time of EVAR", "ahead of EVAR", "preparation for EVAR",
    "week before EVAR", "before FEVAR", "prior to FEVAR", "during FEVAR", "before endovascular aortic aneurysm repair",
    "before endovascular aneurysm repair", "prior to endovascular aneurysm repair" states reason endoleak
    suggests territory abdomen
  "arterial lacunar fistula", "cavernosal fistula", "arteriocavernous fistula", "arterio cavernosal fistula",
    "painless erection", "persistent erection" states reason arterial-lesion, territory pelvis, vessel artery
  "PSA" states reason arterial-lesion
  "steal" suggests reason arterial-lesion
  "mapcas" states territory lung, vessel artery, reason arterial-lesion
  "dual supply MAPCA", "redundant collateral" states territory lung, vessel artery, reason arterial-lesion

# Fistulas of the penis told by what is seen
phrases
  "erection" near "persist*", "painless", "nonpainful", "pain", "days", "day", "hours", "weeks", "prolong*", "unwanted",
    "continuous", "semirigid", "rigid", "unremitting", "trauma*", "fall", "fell", "straddle", "astride", "bicycle",
    "crossbar", "perineal" states reason arterial-lesion, territory pelvis, vessel artery
  "detumescence", "lacunar space", "cavernosal lacuna", "sinusoidal space", "arteriosinusoidal fistula",
    "arterio-sinusoidal fistula", "cavernosal blush", "corporal fistula", "cavernosal pseudoaneurysm",
    "cavernosal artery pseudoaneurysm", "arterio corporal fistula", "cavernosal artery laceration",
    "cavernosal artery tear" states territory pelvis, vessel artery suggests reason arterial-lesion
  "corpora", "cavernous gas", "cavernosal gas", "corporal gas", "corporal aspirate", "straddle injury", "fell astride"
    suggests territory pelvis

# Lesions of the lung told by what is seen
phrases
  "HHT", "hereditary hemorrhagic telangiectasia", "Osler-Weber-Rendu", "Rendu-Osler-Weber", "Osler disease",
    "Osler-Rendu", "Morbus Osler" suggests reason arterial-lesion
  "bubble echo", "bubble study", "contrast echo", "agitated saline", "bubble contrast echo", "right-to-left shunt",
    "paradoxical emboli", "paradoxical stroke", "platypnea", "orthodeoxia" suggests reason arterial-lesion,
    territory lung
  "feeding artery", "mm feeder", "single feeder", "one feeder", "draining vein", "aneurysmal sac" near "lobe", "lung",
    "lingula*", "RLL", "LLL", "RUL", "LUL", "RML", "pulmonary" suggests reason arterial-lesion, territory lung

# Fistulas between two named vessels
phrases
  "fistula between", "abnormal communication between", "communication between the artery", "arteriovenous connection",
    "renal artery to vein fistula", "arterio-caval fistula", "renocaval fistula", "iliocaval communication",
    "high output failure", "high-output heart failure", "high-output cardiac failure", "high output state",
    "continuous bruit", "continuous murmur", "machinery murmur", "bruit and thrill", "thrill and bruit"
    suggests reason arterial-lesion, vessel arteriovenous
  "saccular outpouching", "outpouching of the artery", "arterial outpouching", "arterial ectasia", "dissecting lesion",
    "false sac", "pulsatile mass", "pulsating mass", "pulsatile swelling", "pulsating swelling",
    "pulsatile tumefaction", "arterial nidus", "pulsatile lump", "pulsating lump", "pulsatile lesion"
    suggests reason arterial-lesion
  "Blalock shunt", "BT shunt occlusion", "redundant Blalock", "redundant shunt of Blalock", "unneeded Blalock",
    "superfluous shunt of Blalock", "digital aneurysm", "digital artery aneurysm" suggests reason arterial-lesion,
    vessel artery
  "sciatic aneurysm", "persistent sciatic aneurysm" states territory leg, vessel artery suggests reason arterial-lesion

# Short and misspelled names of false aneurysms, and fistulas by arrow
phrases
  "false an", "false aneur", "pseudoan", "pseudo an", "pseudoanuerysm", "pseudoaneurym", "psuedoaneurysm",
    "pseudo-aneur", "psudoaneurysm", "pseudoaneurysem" states reason arterial-lesion, vessel artery
  "anuerysm", "aneursym", "aneurisma" states reason arterial-lesion suggests vessel artery
  "PV fistula", "artery to portal vein fistula", "artery portal vein fistula", "HA-PV fistula", "arterio-portal",
    "artery-portal vein fistula", "arterioportal communication", "arterioportal AVM", "hepatic artery to portal vein",
    "hepatic arterioportal" states reason arterial-lesion, territory abdomen, vessel arteriovenous

# Flow sent elsewhere, and sacs that grow
phrases
  "raise the hepatic flow", "raise hepatic flow", "raise hepatic arterial flow", "increase hepatic flow",
    "increase hepatic arterial flow", "increase the hepatic flow", "improve hepatic arterial flow",
    "improve hepatic flow", "improve arterial inflow", "divert flow to the liver", "diverts flow from the liver",
    "low hepatic arterial flow", "poor hepatic arterial flow", "hypoperfusion of the graft", "small-for-size",
    "lower portal inflow", "portal inflow modulation", "reduce portal inflow", "arterial hypoperfusion"
    suggests reason arterial-lesion, territory abdomen, vessel artery
  "enlarging sac", "growing sac", "expanding sac", "sac grew", "sac growing", "sac increased", "sac diameter",
    "increase of the sac", "increasing sac", "of the sac", "sac feeding", "after EVAR", "years after EVAR", "post EVAR",
    "s/p EVAR" suggests reason endoleak, territory abdomen, vessel artery
  "covering the left subclavian", "covering the right subclavian", "coverage of the right subclavian",
    "right subclavian coverage", "covered right subclavian", "coverage of the subclavian", "subclavian coverage",
    "covering the subclavian", "covered left subclavian", "stent graft covering the subclavian" states reason endoleak,
    territory chest, vessel artery

# Fistulas named by their ends
phrases
  "portal branch fistula", "portal vein fistula", "to portal fistula", "hepatic artery to portal",
    "artery to portal branch", "artery to vein fistula", "artery to the portal", "artery-portal fistula",
    "artery to hepatic vein fistula" states reason arterial-lesion, vessel arteriovenous suggests territory abdomen

  "cavernous artery fistula" suggests reason arterial-lesion, territory pelvis
  "fistula between", "fistula from", "fistulous communication between", "communication between" near "artery", "sma",
    "trunk", "celiac", "aorta", "vein", "venous" states reason arterial-lesion, vessel arteriovenous

"""#),
    SourceFile(name: "Rules/vocabulary/bleeding.rules", text: #"""
# Bleeding as the reason for closing a vessel, and the many ways in which blood is spoken of that are none.

# Plain words
phrases
  "bleed*", "bled", "rebleed*", "rebled", "re-bleed*", "re-bled", "hemorrhag*", "hemorrag*", "bleeder",
    "blood loss anemia", "acute blood loss", "ongoing blood loss", "massive blood loss", "active extravasation",
    "extravasation", "extravasat*", "contrast extravasation", "extravasation of contrast", "extraluminal contrast",
    "contrast blush", "active blush", "arterial blush", "blush of contrast", "contrast pooling", "pooling of contrast",
    "active arterial blush", "active contrast leak", "contrast leak", "leak of contrast", "free spill of contrast",
    "spurting", "hemorrhagic shock" states reason bleeding
  "ruptur*", "contained rupture", "free rupture", "frank rupture", "acute rupture" states reason bleeding
  "prevent rebleed*", "prevent re-bleed*", "prevent recurrent bleed*", "prevent further bleed*",
    "prevent recurrent hemorrhag*", "prevent further hemorrhag*", "prevention of rebleed*",
    "prevention of recurrent bleed*", "rebleed* prevention", "stop the bleed*", "control of bleed*",
    "control of hemorrhag*", "control bleed*", "control hemorrhag*", "control the bleed*", "bleed* control",
    "hemorrhag* control" states reason bleeding
  "falling hemoglobin", "dropping hemoglobin", "hemoglobin drop", "hemoglobin dropped", "hemoglobin dropping",
    "hemoglobin falling", "drop in hemoglobin", "drop of hemoglobin", "decrease in hemoglobin", "declining hemoglobin",
    "hgb drop*", "hgb fell", "hb drop*", "hb fell", "drop in hgb", "drop in hb", "falling hgb", "falling hb",
    "falling hematocrit", "hematocrit drop*", "drop in hematocrit", "hct drop*", "drop in hct",
    "downtrending hemoglobin", "downtrending hgb" states reason bleeding
  "hypovolemic shock", "transfused", "transfusion requirement", "transfusion dependent", "massive transfusion",
    "massive transfusion protocol", "MTP", "pRBC", "packed red cell", "packed red blood cell", "unit of blood",
    "unit of packed red", "unit PRBC", "ongoing transfusion", "hematoma", "laceration", "vascular injury",
    "arterial injury", "arterial transection", "transected artery", "vessel injury", "vessel transection",
    "vessel perforation", "arterial perforation", "iatrogenic injury", "iatrogenic arterial injury", "trauma",
    "polytrauma", "blunt trauma", "penetrating trauma", "gunshot wound", "GSW", "stab wound", "stabbing",
    "motor vehicle collision", "motor vehicle accident", "motor vehicle crash", "MVC", "MVA", "motorcycle crash",
    "pedestrian struck", "arterial bleeding source", "sentinel clot", "bleeding source", "culprit vessel"
    suggests reason bleeding
  "expanding hematoma", "enlarging hematoma", "growing hematoma", "rapidly enlarging hematoma", "hematoma with active",
    "pulsatile hematoma", "spontaneous hematoma", "tense hematoma" states reason bleeding
  "arterioenteric fistula", "aortoenteric fistula", "arterioureteral fistula", "ureteroarterial fistula",
    "arterio-ureteral fistula", "uretero-arterial fistula", "iliac artery to ureter fistula", "arteriobiliary fistula",
    "arterio-biliary fistula", "venobiliary fistula", "arteriobronchial fistula", "aortobronchial fistula",
    "arteriocolic fistula", "arterioduodenal fistula" states vessel artery suggests reason bleeding
  "coagulopathic bleed*", "spontaneous bleed*", "anticoagulation related bleed*", "anticoagulant related bleed*",
    "post procedural bleed*", "postprocedural bleed*", "post-procedure bleed*", "postoperative bleed*",
    "post-operative bleed*", "postoperative hemorrhag*", "post-operative hemorrhag*", "delayed bleed*",
    "delayed hemorrhag*", "secondary hemorrhag*", "sentinel bleed*", "herald bleed*", "iatrogenic bleed*",
    "iatrogenic hemorrhag*", "traumatic bleed*", "traumatic hemorrhag*", "tumor bleed*", "tumoral bleed*",
    "bleeding tumor", "tumor hemorrhag*", "hemorrhag* tumor", "intratumoral hemorrhag*", "intralesional hemorrhag*",
    "tumor rupture", "ruptured tumor", "post biopsy bleed*", "post-biopsy hemorrhag*", "bleed* after biopsy",
    "hemorrhag* after biopsy" states reason bleeding

# Lung and chest
phrases
  "hemoptysis", "blood tinged sputum", "blood streaked sputum", "blood stained sputum", "bloody sputum",
    "blood in sputum", "spitting blood", "spitting up blood", "expectorating blood", "pulmonary hemorrhag*",
    "pulmonary bleed*", "lung bleed*", "lung hemorrhag*", "bronchial bleed*", "bronchial hemorrhag*", "airway bleed*",
    "bleed* bronchial artery", "endobronchial bleed*", "tracheal bleed*" states reason bleeding, territory lung
  "alveolar hemorrhag*", "diffuse alveolar hemorrhag*", "cryptogenic hemoptysis", "massive hemoptysis",
    "recurrent hemoptysis" states reason bleeding, territory lung
  "bronchial artery hypertrophy", "enlarged bronchial artery", "tortuous bronchial artery", "bronchiectasis",
    "aspergilloma", "mycetoma", "cystic fibrosis", "Rasmussen aneurysm" states territory lung suggests reason bleeding
  "hemothorax", "hemopneumothorax", "chest tube bleed*", "chest wall bleed*", "chest wall hemorrhag*",
    "chest wall hematoma", "intercostal bleed*", "intercostal hemorrhag*", "bleed* intercostal",
    "intercostal artery bleed*", "intercostal artery injury", "intercostal artery laceration",
    "bloody chest tube output", "mediastinal hematoma", "mediastinal hemorrhag*", "hemomediastinum",
    "extrapleural hematoma", "breast hematoma", "pectoral hematoma", "bleed* internal mammary",
    "internal mammary artery bleed*", "intrathoracic bleed*", "intrathoracic hemorrhag*", "thoracic wall hematoma",
    "hemopericardium" states reason bleeding, territory chest
  "rib fracture", "flail chest", "blunt chest trauma", "sternal fracture" suggests reason bleeding, territory chest

# Gut
phrases
  "GI bleed*", "G.I. bleed*", "gastrointestinal bleed*", "gastrointestinal hemorrhag*", "gastro-intestinal bleed*",
    "GI hemorrhag*", "upper GI bleed*", "lower GI bleed*", "upper gastrointestinal bleed*",
    "upper gastrointestinal hemorrhag*", "lower gastrointestinal bleed*", "lower gastrointestinal hemorrhag*", "UGIB",
    "LGIB", "GIB", "UGI bleed*", "LGI bleed*", "UGIH", "LGIH", "UGI hemorrhag*", "LGI hemorrhag*", "obscure GI bleed*",
    "occult GI bleed*", "small bowel bleed*", "small bowel hemorrhag*", "jejunal bleed*", "ileal bleed*",
    "duodenal bleed*", "duodenal hemorrhag*", "gastric bleed*", "gastric hemorrhag*", "stomach bleed*",
    "esophageal bleed*", "esophageal hemorrhag*", "colonic bleed*", "colonic hemorrhag*", "colon bleed*",
    "cecal bleed*", "sigmoid bleed*", "intestinal bleed*", "intestinal hemorrhag*", "bowel bleed*", "enteric bleed*",
    "anastomotic bleed*", "marginal ulcer bleed*", "stomal bleed*", "colostomy bleed*", "ileostomy bleed*",
    "diverticular bleed*", "diverticular hemorrhag*", "diverticulum bleed*", "bleed* diverticul*",
    "post-polypectomy bleed*", "bleed* after polypectomy", "post-sphincterotomy bleed*", "ampullary bleed*",
    "peptic ulcer bleed*", "ulcer bleed*", "bleed* ulcer", "bleed* duodenal ulcer", "bleed* gastric ulcer",
    "bleed* marginal ulcer", "hemorrhag* gastritis", "GDA bleed*", "gastroduodenal bleed*",
    "gastroduodenal artery bleed*", "bleed* gastroduodenal", "pancreatic bleed*", "pancreatic hemorrhag*",
    "post-pancreatectomy hemorrhag*", "post-pancreatectomy bleed*", "hemorrhag* pancreatitis", "post-Whipple bleed*",
    "bleed* after Whipple", "GDA stump bleed*", "GDA stump blowout", "gastroduodenal stump bleed*"
    states reason bleeding, territory abdomen
  "melena", "melenic stool", "tarry stool", "black stool", "black tarry stool", "hematemesis", "vomiting of blood",
    "throwing up blood", "bloody emesis", "bloody vomit*", "coffee ground emesis", "coffee ground vomit*",
    "bloody NG aspirate", "blood from NG tube", "bloody nasogastric", "hemobilia", "hemosuccus",
    "hemosuccus pancreaticus", "wirsungorrhagia", "blood in stool", "blood in the stool", "bloody stool",
    "bloody bowel movement", "maroon stool", "hematochezia", "BRBPR", "bright red blood per rectum", "blood per rectum",
    "clot per rectum", "rectorrhagia", "proctorrhagia", "enterorrhagia", "rectal bleed*", "rectal hemorrhag*",
    "per rectal bleed*", "PR bleed*", "bleed* per rectum", "anorectal bleed*" states reason bleeding, territory abdomen
  "duodenal ulcer", "gastric ulcer", "peptic ulcer", "marginal ulcer", "ulcer base vessel", "visible vessel",
    "Dieulafoy", "Dieulafoy lesion", "angiodysplasia", "angioectasia", "Mallory-Weiss tear", "Mallory-Weiss",
    "Forrest 1a", "Forrest Ia", "Forrest 1b", "Forrest Ib", "Forrest 2a", "Forrest IIa", "anastomotic ulcer"
    states territory abdomen suggests reason bleeding
  "diverticulosis" suggests territory abdomen
  "bleed* hemorrhoid", "bleed* internal hemorrhoid", "hemorrhoidal bleed*", "hemorrhoidal hemorrhag*",
    "hemorrhoid bleed*", "bleed* from hemorrhoid", "bleed* piles", "hemorrhoid with bleed*",
    "hemorrhoidal disease with bleed*", "bleed* due to hemorrhoid" states reason bleeding, hemorrhoid-treated yes,
    territory pelvis

# Abdomen and its wall
phrases
  "hemoperitoneum", "intraperitoneal bleed*", "intraperitoneal hemorrhag*", "intra-abdominal bleed*",
    "intra-abdominal hemorrhag*", "abdominal bleed*", "abdominal hemorrhag*", "hemoretroperitoneum",
    "retroperitoneal bleed*", "retroperitoneal hemorrhag*", "retroperitoneal hematoma", "RP bleed*", "RP hematoma",
    "RPH", "rectus sheath hematoma", "rectus sheath bleed*", "rectus hematoma", "rectus sheath hemorrhag*",
    "abdominal wall hematoma", "abdominal wall bleed*", "abdominal wall hemorrhag*", "iliopsoas hematoma",
    "psoas hematoma", "iliacus hematoma", "psoas hemorrhag*", "psoas bleed*", "iliopsoas bleed*", "flank hematoma",
    "perinephric hematoma", "perirenal hematoma", "perinephric hemorrhag*", "subcapsular renal hematoma",
    "renal hematoma", "renal bleed*", "renal hemorrhag*", "kidney bleed*", "Wunderlich syndrome", "bleed* from kidney",
    "post-nephrostomy bleed*", "bleed* after nephrostomy", "bleed* after PCNL", "hemonephrosis", "nephrostomy bleed*",
    "bloody nephrostomy output", "hematoma of the kidney", "subcapsular hematoma", "hepatic hematoma", "liver hematoma",
    "liver bleed*", "hepatic bleed*", "hepatic hemorrhag*", "liver hemorrhag*", "subcapsular liver hematoma",
    "subcapsular hepatic hematoma", "perihepatic hematoma", "perihepatic bleed*", "splenic bleed*",
    "splenic hemorrhag*", "splenic hematoma", "perisplenic hematoma", "subcapsular splenic hematoma",
    "mesenteric bleed*", "mesenteric hemorrhag*", "mesenteric hematoma", "omental bleed*", "omental hemorrhag*",
    "adrenal hemorrhag*", "adrenal hematoma", "adrenal bleed*", "bleed* after paracentesis", "paracentesis bleed*",
    "inferior epigastric bleed*", "inferior epigastric artery bleed*", "inferior epigastric artery injury",
    "lumbar artery bleed*", "lumbar artery injury", "bleed* lumbar artery", "bleed* epigastric artery",
    "post-TIPS bleed*", "bleed* after liver biopsy", "hemorrhag* after liver biopsy", "splenic rupture",
    "ruptured spleen", "hepatic rupture", "liver rupture", "ruptured liver", "renal rupture", "ruptured kidney",
    "ruptured hepatocellular carcinoma", "ruptured HCC", "HCC rupture", "spontaneous rupture of HCC", "bleed* HCC",
    "bleed* hepatic adenoma", "ruptured hepatic adenoma", "bleed* angiomyolipoma", "ruptured angiomyolipoma",
    "bleed* AML", "ruptured AML" states reason bleeding, territory abdomen
  "splenic laceration", "spleen laceration", "lacerated spleen", "laceration of the spleen", "laceration of spleen",
    "splenic injury", "spleen injury", "splenic trauma", "blunt splenic injury", "blunt splenic trauma",
    "injury to the spleen", "shattered spleen", "AAST grade", "grade III splenic", "grade IV splenic",
    "grade V splenic", "liver laceration", "hepatic laceration", "lacerated liver", "laceration of the liver",
    "liver injury", "hepatic injury", "liver trauma", "hepatic trauma", "blunt liver injury", "blunt hepatic injury",
    "renal laceration", "kidney laceration", "lacerated kidney", "renal injury from trauma", "renal trauma",
    "kidney trauma", "blunt renal injury", "pancreatic injury", "pancreatic trauma", "mesenteric injury",
    "mesenteric laceration", "bowel mesentery injury", "blunt abdominal trauma", "blunt abdominal injury",
    "FAST positive", "positive FAST" states territory abdomen suggests reason bleeding
  "hematuria", "gross hematuria", "macroscopic hematuria", "massive hematuria", "intractable hematuria",
    "refractory hematuria", "persistent hematuria", "recurrent hematuria", "severe hematuria", "blood in urine",
    "blood in the urine", "bloody urine", "urinary bleed*", "urinary tract bleed*", "urinary clot retention",
    "passing clots in urine" states reason bleeding
  "bladder bleed*", "bladder hemorrhag*", "hemorrhag* cystitis", "radiation cystitis", "bleed* from bladder",
    "prostatic bleed*", "prostate bleed*", "prostatic hemorrhag*", "hematospermia", "vesical bleed*",
    "vesical hemorrhag*" states reason bleeding, territory pelvis
  "micro-hematuria", "loin pain hematuria syndrome" means nothing

# Varices that bleed
phrases
  "variceal bleed*", "variceal hemorrhag*", "varix bleed*", "varix hemorrhag*", "variceal rupture", "ruptured varix",
    "bleed* varix", "bleed* gastric varix", "bleed* esophageal varix", "bleed* gastroesophageal varix",
    "bleed* duodenal varix", "bleed* rectal varix", "bleed* ectopic varix", "gastric variceal bleed*",
    "gastric variceal hemorrhag*", "esophageal variceal bleed*", "esophageal variceal hemorrhag*",
    "esophagogastric variceal bleed*", "gastroesophageal variceal bleed*", "duodenal variceal bleed*",
    "ectopic variceal bleed*", "gastric varix bleed*", "bleed* gastric fundal varix", "fundal variceal bleed*",
    "bleed* fundal varix", "bleed* stomal varix", "stomal variceal bleed*", "bleed* parastomal varix",
    "parastomal variceal bleed*", "bleed* from varix", "bleed* from gastric varix", "bleed* mesenteric varix"
    states reason bleeding, territory abdomen, vessel vein
  "downhill varix", "downhill esophageal varix" states territory chest, vessel vein suggests reason varix

# Pelvis and childbirth
phrases
  "pelvic bleed*", "pelvic hemorrhag*", "pelvic hematoma", "bleed* pelvic fracture", "pelvic fracture with bleed*",
    "pelvic fracture with hemorrhag*", "pelvic ring bleed*", "presacral hematoma", "presacral bleed*",
    "perineal hematoma", "vulvar hematoma", "vaginal hematoma", "paravaginal hematoma", "broad ligament hematoma",
    "bladder flap hematoma", "vaginal hemorrhag*", "massive vaginal bleed*", "severe vaginal bleed*",
    "life threatening vaginal bleed*", "cervical bleed*", "cervical cancer bleed*", "bleed* cervical cancer",
    "uterine hemorrhag*", "massive uterine bleed*", "bleed* uterine AVM", "postpartum hemorrhag*",
    "post-partum hemorrhag*", "postpartum bleed*", "post-partum bleed*", "peripartum hemorrhag*",
    "puerperal hemorrhag*", "obstetric hemorrhag*", "obstetrical hemorrhag*", "obstetric bleed*", "PPH",
    "post cesarean bleed*", "post-cesarean hemorrhag*", "bleed* after cesarean", "bleed* after delivery",
    "hemorrhag* after delivery", "postabortion hemorrhag*", "post-abortal hemorrhag*", "post abortion bleed*",
    "post-hysterectomy bleed*", "post hysterectomy hemorrhag*", "bleed* vaginal cuff", "vaginal cuff bleed*",
    "bleed* after curettage", "post-prostatectomy bleed*", "bleed* after TURP", "penile bleed*", "scrotal hematoma",
    "bleed* after oocyte retrieval", "corpus luteum rupture", "hemorrhag* ovarian cyst" states reason bleeding,
    territory pelvis
  "uterine inversion", "pelvic fracture", "open book pelvis", "open book pelvic fracture", "open book fracture",
    "acetabular fracture", "sacral fracture", "pubic ramus fracture", "superior ramus fracture",
    "inferior ramus fracture", "vertical shear pelvic", "lateral compression pelvic", "pelvic trauma",
    "placenta accreta", "placenta percreta", "placenta increta", "accreta", "percreta", "increta",
    "placenta accreta spectrum", "morbidly adherent placenta", "abnormally invasive placenta", "placenta previa",
    "retained placenta", "retained products of conception", "retained product", "RPOC", "ectopic pregnancy",
    "cesarean scar pregnancy", "cesarean scar ectopic", "scar pregnancy", "cervical pregnancy", "cervical ectopic",
    "cornual pregnancy", "interstitial pregnancy", "abdominal pregnancy", "incomplete abortion",
    "genital tract laceration", "birth canal laceration", "vaginal bleed*", "uterine bleed*", "genital bleed*",
    "postmenopausal bleed*", "post-menopausal bleed*" states territory pelvis suggests reason bleeding

# Heavy periods belong to the fibroid that causes them.
phrases
  "menorrhagia", "metrorrhagia", "menometrorrhagia", "heavy menstrual bleed*", "heavy menses", "heavy period",
    "heavy menstrual period", "heavy menstrual flow", "prolonged menses", "painful period", "abnormal uterine bleed*",
    "dysfunctional uterine bleed*", "irregular uterine bleed*", "heavy uterine bleed*", "chronic uterine bleed*",
    "irregular bleed*", "irregular menses", "irregular menstrual bleed*", "menstrual bleed*", "intermenstrual bleed*",
    "breakthrough bleed*", "period bleed*", "AUB", "HMB", "bulk symptom", "uterine bulk symptom", "dysmenorrhea"
    suggests territory pelvis
  "bleed* fibroid", "fibroid bleed*", "bleed* from fibroid", "bleed* due to fibroid", "bleed* from the fibroid",
    "fibroid related bleed*", "fibroid with bleed*", "fibroid with heavy bleed*", "bleed* symptom of fibroid",
    "bleed* uterine fibroid", "bleed* leiomyoma", "bleed* from adenomyosis" states reason tumor, territory pelvis
  "bleed* symptom", "heavy bleed* symptom" means nothing

# Limbs
phrases
  "thigh hematoma", "gluteal hematoma", "buttock hematoma", "calf hematoma", "leg hematoma", "quadriceps hematoma",
    "gluteal bleed*", "gluteal hemorrhag*", "thigh bleed*", "thigh hemorrhag*", "adductor hematoma",
    "hamstring hematoma", "profunda bleed*", "bleed* from the thigh", "bleed* profunda branch",
    "lower extremity bleed*", "lower extremity hemorrhag*", "leg bleed*", "stump bleed*" states reason bleeding,
    territory leg
  "arm hematoma", "forearm hematoma", "upper arm hematoma", "shoulder hematoma", "axillary hematoma",
    "upper extremity bleed*", "arm bleed*", "shoulder bleed*", "axillary bleed*", "forearm bleed*", "hand bleed*",
    "subscapular hematoma" states reason bleeding, territory arm
  "groin hematoma", "inguinal hematoma", "femur fracture" suggests reason bleeding
  "soft tissue hematoma", "soft tissue bleed*", "intramuscular hematoma", "intramuscular bleed*",
    "intramuscular hemorrhag*", "muscle hematoma", "muscular hemorrhag*", "paraspinal hematoma", "wound bleed*",
    "bleed* wound", "bloody drain output", "bloody drainage", "blood from drain", "sanguineous drain output"
    states reason bleeding

# Blood that is not the reason
phrases
  "bleeding risk", "risk of bleed*", "risk of hemorrhag*", "risk for bleed*", "bleeding precaution", "bleed* diathesis",
    "bleed* disorder", "bleed* tendency", "bleed* time", "bleed* score", "bleed* parameter", "bleed* history",
    "bleed* complication", "hemorrhag* complication", "complication of bleed*", "HAS-BLED", "hemorrhag* risk",
    "rupture risk", "risk of rupture", "risk for rupture", "threatened rupture", "impending rupture",
    "imminent rupture", "prevent rupture", "prevention of rupture", "to prevent rupture", "non-ruptured",
    "not ruptured", "unruptured", "never ruptured", "non-bleeding", "not bleeding", "non-hemorrhagic", "blood thinner",
    "blood pressure", "blood flow", "blood supply", "blood count", "blood culture", "blood glucose", "blood sugar",
    "blood type", "blood group", "blood sample", "blood sampling", "blood return", "blood patch", "blood pool",
    "blood clot", "blood product", "EBL", "estimated blood loss", "blood loss", "blood loss minimal",
    "blood loss was minimal", "minimal blood loss", "negligible blood loss", "operative blood loss",
    "intraoperative blood loss", "surgical blood loss", "reduce blood loss", "hemostasis", "hemostasis obtained",
    "hemostasis achieved", "hemostasis was achieved", "hemostasis was obtained", "hemostasis achieved with",
    "hemostasis was achieved with", "hemostasis of the access", "hemostasis at the access",
    "hemostasis at puncture site", "hemostasis at the puncture site", "access site hemostasis",
    "manual compression hemostasis", "manual hemostasis", "hemostasis with manual pressure",
    "hemostasis with closure device", "bleed* from access", "bleed* from the access", "bleed* from access site",
    "bleed* at access site", "bleed* at the access site", "bleed* at puncture site", "bleed* at the puncture site",
    "bleed* from puncture site", "access site bleed*", "puncture site bleed*", "groin bleed*", "sheath site bleed*",
    "access site hematoma", "puncture site hematoma", "tract bleed*", "back bleed*", "backbleed*", "back-bleeding",
    "hemorrhage valve", "rotating hemostatic valve", "hemostatic valve", "hemostatic sheath", "hemostatic patch",
    "hemostasis valve" means nothing
  "reduce bleed*", "reduce intraoperative bleed*", "reduce intraoperative hemorrhag*", "reduce surgical bleed*",
    "reduce operative bleed*", "reduce perioperative bleed*", "decrease bleed*", "decrease intraoperative bleed*",
    "decrease operative bleed*", "minimize bleed*", "minimize intraoperative bleed*", "minimize operative bleed*",
    "minimize surgical bleed*", "minimize hemorrhag*", "limit bleed*", "limit intraoperative bleed*", "lessen bleed*",
    "avoid bleed*", "avoid intraoperative bleed*", "prevent intraoperative bleed*", "prevent intraoperative hemorrhag*",
    "prevent surgical bleed*", "prevent bleed* during surgery", "reduce bleed* at surgery",
    "reduce bleed* during surgery", "decrease intraoperative blood loss", "minimize intraoperative blood loss",
    "minimize blood loss", "decrease blood loss", "limit blood loss", "reduce intraoperative blood loss",
    "reduce operative blood loss", "reduction of blood loss", "reduction of intraoperative blood loss" means nothing
  "platelet transfusion", "plasma transfusion", "FFP transfusion", "trauma surgeon", "trauma team", "trauma service",
    "trauma center", "trauma bay", "birth trauma", "rupture of membrane", "ruptured membrane",
    "premature rupture of membrane", "balloon rupture", "ruptured balloon", "tendon rupture", "ruptured tendon",
    "muscle rupture", "ligament rupture", "ruptured disc", "ruptured disk", "ruptured appendix", "appendix rupture",
    "plaque rupture", "ruptured plaque", "ruptured bladder", "bladder rupture", "ruptured cyst", "cyst rupture",
    "ruptured implant", "implant rupture", "esophageal rupture", "tracheal rupture", "diaphragmatic rupture",
    "globe rupture", "chordae rupture", "chordal rupture", "papillary muscle rupture", "hemorrhagic telangiectasia",
    "hemorrhagic fever", "vitreous hemorrhag*", "retinal hemorrhag*", "conjunctival hemorrhag*",
    "subconjunctival hemorrhag*", "splinter hemorrhag*", "petechial hemorrhag*", "hemorrhagic cyst",
    "hemorrhagic ascites", "hemorrhagic pericarditis", "intramural hematoma", "aortic intramural hematoma",
    "hematoma formation", "urinary extravasation", "urine extravasation", "extravasation of urine",
    "bile extravasation", "bile leak", "biliary leak", "urine leak", "IV extravasation", "intravenous extravasation",
    "extravasation of chemotherapy", "CSF leak", "spinal fluid leak", "air leak", "anastomotic leak",
    "paravalvular leak", "perivalvular leak", "traumatic brain injury", "nontraumatic", "non-traumatic" means nothing
  "hemorrhage code", "hemorrhage question", "bleeding code", "bleed code", "the word hemorrhage", "the word leak",
    "word hemorrhage", "hemorrhage or not", "hemorrhage vs", "coded as hemorrhage", "code for hemorrhage", "tumor code",
    "leak code" means nothing
  "wunderlich*" states reason bleeding, territory abdomen
  "oozing varix", "varix oozing", "oozing blood", "needing blood", "jet of contrast", "contrast jet", "active jet",
    "dropped Hb", "dropped hemoglobin", "Hb dropped", "hgb drop", "hb drop", "HGB dropped", "hct drop", "dropping hct",
    "falling hct", "bled twice", "bled again", "sentinel bleed", "herald bleed" states reason bleeding
  "delayed bleeding", "delayed hemorrhage", "prevent delayed bleeding", "prevent delayed hemorrhage",
    "prevent delayed rupture", "jet" suggests reason bleeding
  "splenic lac", "liver lac", "hepatic lac", "renal lac", "kidney lac", "spleen lac", "grade IV spleen",
    "grade III spleen", "grade V spleen", "grade 3 spleen", "grade 4 spleen", "grade 5 spleen", "grade 4 splenic",
    "grade 3 splenic", "grade 5 splenic", "grade IV liver", "grade 4 liver", "grade IV kidney", "grade 4 renal"
    states territory abdomen suggests reason bleeding
  "open book", "pelvic ring disruption", "pelvic ring fracture", "unstable pelvic fracture", "pelvic binder",
    "binder on" suggests reason bleeding, territory pelvis
  "microscopic hematuria", "hematuria micro" means nothing
  "pancreatitis", "chronic pancreatitis", "acute pancreatitis", "necrotizing pancreatitis", "recurrent pancreatitis"
    suggests territory abdomen
  "atonic uterus", "uterine atony", "boggy uterus", "soaking pads", "soaking through pads" suggests reason bleeding,
    territory pelvis
  "unit drop", "Hb down", "Hgb down", "hct down", "unit transfusion", "vag bleeding", "bleeding stopped six weeks ago"
    suggests reason bleeding
  "Bakri", "Bakri in" suggests reason bleeding, territory pelvis
  "to bleeding", "as bleeding", "as hemorrhage", "as a hemorrhage", "equals hemorrhage", "is a hemorrhage",
    "says bleeding" means nothing
  "torrential bleeding", "torrential vaginal bleeding", "torrential hemorrhage", "torrential", "blood pouring",
    "pouring blood", "active leak", "exsanguinat*", "soaked dressing", "bright red blood", "gushing blood",
    "pulsatile blood", "blood spurting", "spurting blood", "brisk blood", "active oozing", "bled out", "bleeding out"
    states reason bleeding
  "spleen grade V", "spleen grade IV", "spleen grade III", "crushed pelvis", "pelvis crushed", "pelvic crush",
    "crush injury", "polytrauma bleed" suggests reason bleeding
  "Hb falls", "Hgb falls", "hemoglobin fell", "hemoglobin falls", "hct fell", "hct falls", "flooding", "vomited blood",
    "vomiting blood", "passed clots" states reason bleeding

# Blood seen where it does not belong
phrases
  "blood" near "papilla", "ampulla", "ampullary", "duodenum", "stomach", "esophagus", "jejunum", "ileum", "bowel",
    "colon", "rectum", "anus", "stool*", "toilet", "nephrostomy", "urethra", "meatus", "vagina*", "cervix", "drain",
    "drains", "stoma", "ileostomy", "colostomy", "ostomy", "tracheostomy", "mouth", "bronchus", "bronchi",
    "bronchoscop*", "endotracheal", "wound", "dressing*", "fresh", "frank", "gush*", "pour*", "welling", "wells",
    "oozing", "oozes", "trickl*", "stream*", "vomit*", "emesis", "lavage", "peritoneum", "peritoneal", "scrotum",
    "bile", "biliary", "cough*", "expectorat*", "sputum", "lochia", "pad", "pads", "liter*", "free", "intraperitoneal",
    "pleural" states reason bleeding
  "bloody" suggests reason bleeding
  "bloody ascites", "bloody fluid", "bloody discharge", "bloody effusion", "bloody pleural effusion", "bloody output",
    "bloody drain fluid", "bloody urine output", "bloody aspirate", "bloody bile", "bloody lochia", "bloody diarrhea",
    "bloody dialysate", "bloody peritoneal fluid", "bloody chest drain", "bloody sputa", "sanguineous output",
    "sanguineous fluid", "sanguineous ascites", "frankly bloody", "ascites turned bloody", "turned bloody",
    "became bloody", "blood-stained drain", "blood-stained fluid", "blood-stained ascites", "blood in the drain",
    "blood in drain", "blood from the drain", "blood in the abdomen", "blood in the belly", "belly full of blood",
    "abdomen full of blood", "blood in the chest", "blood in the pleural space", "free blood", "free abdominal blood",
    "blood from the papilla", "blood from the ampulla", "blood from the major papilla", "blood out of the papilla",
    "blood from the bile duct", "blood from the pancreatic duct", "blood coming from", "blood welling", "blood oozing",
    "blood trickling", "bleeding papilla", "blood per vaginam", "blood per urethra", "blood per os", "blood-filled",
    "blood clot in the bladder", "bladder full of clot", "bladder filled with clot", "clot in the bladder",
    "clots in bladder", "bladder tamponade", "clot urinary retention", "clot colic" states reason bleeding
  "bloody tap", "bloody CSF", "bloody show", "blood gas", "corporal blood gas", "cavernous blood gas", "blood work",
    "bloodwork", "blood test", "blood vessel", "blood bank", "blood draw", "blood sugar control",
    "blood thinner stopped", "blood pressure cuff", "blood oxygen", "white blood", "white blood cell", "red blood cell",
    "blood-borne", "blood donor", "blood film", "blood level", "blood results" means nothing
  "tagged red cell scan", "tagged RBC scan", "tagged red blood cell scan", "RBC scan", "red cell scan",
    "RBC scintigraphy", "red cell scintigraphy", "bleeding scan", "GI bleeding scan", "positive scintigraphy"
    suggests reason bleeding, territory abdomen
  "soak* pad*", "soaked pad*", "soaked through pad*", "pads an hour", "pads per hour", "pads hourly", "pad every hour",
    "soak* a pad", "soak* two pads", "soak* bed*", "soak* sheets", "soak* the bed*" states reason bleeding
  "blush" suggests reason bleeding
  "tumoral blush", "synovial blush", "neovascular blush", "hypervascular blush", "capillary blush", "prostatic blush",
    "parenchymal blush", "fibroid blush", "myometrial blush", "normal blush", "vascular blush", "mucosal blush",
    "blush gone", "blush is gone", "blush was gone", "blush disappeared", "blush vanished", "loss of blush",
    "blush abolished", "percent blush", "residual blush", "blush reduced", "reduction of blush", "blush eliminated",
    "penile blush", "nodular blush", "blush of tumor", "blush of the tumor", "blush of synovium", "hyperemic blush",
    "thyroid blush" means nothing
  "contrast escap*", "contrast exit*", "contrast spurt*", "contrast leaking", "contrast leaked", "contrast puff",
    "puff of contrast", "puddle of contrast", "dye leak*", "dye spill*", "dye escap*", "dye extravasat*",
    "spill of contrast", "spill of dye", "spillage of contrast", "contrast spillage", "contrast outpouring",
    "outpouring of contrast", "escape of contrast", "leakage of contrast", "contrast leakage",
    "contrast in the bowel lumen", "contrast in the lumen of the bowel", "arterial spurter", "active spurter",
    "spurter", "pumping vessel", "pumping artery", "spurting artery", "arterial pumper", "pumper" states reason bleeding
  "hypotensive", "hemodynamically unstable", "hemodynamic instability", "unstable hemodynamics", "circulatory shock",
    "went into shock", "in shock", "collapsed", "collapse and pallor", "pallor", "flank bruising", "flank ecchymosis",
    "ecchymosis", "Grey Turner", "Cullen sign", "abdominal wall bulge", "flank bulge", "flank swelling",
    "swelling of the flank", "belly wall bulge", "tender flank mass", "Hb 4*", "Hb 5*", "Hb 6*", "Hb 7*", "Hgb 4*",
    "Hgb 5*", "Hgb 6*", "Hgb 7*", "hemoglobin 4*", "hemoglobin 5*", "hemoglobin 6*", "hemoglobin 7*",
    "hemoglobin of 4*", "hemoglobin of 5*", "hemoglobin of 6*", "hemoglobin of 7*", "Hb of 5*", "Hb of 6*", "Hb of 7*",
    "blood transfusion", "transfusion", "units transfused", "needed blood", "cell saver", "red cells", "RCC units",
    "severe anemia", "acute anemia", "posthemorrhagic anemia" suggests reason bleeding

# Blood named only to be set aside
phrases
  "mild epistaxis", "minor epistaxis", "occasional epistaxis", "rare epistaxis", "infrequent epistaxis",
    "mild nosebleed", "minor nosebleed", "occasional nosebleed", "rare nosebleed", "infrequent nosebleed",
    "few nosebleed", "epistaxis is mild", "nosebleeds are mild", "nosebleeds mild", "epistaxis mild",
    "nosebleeds are minor", "mild nose bleeds", "occasional nose bleeds", "mild hematuria", "slight hematuria",
    "minor hematuria", "minimal hematuria", "trace hematuria", "hematuria trace", "hematuria mild", "hematuria small",
    "small hematuria", "low-grade hematuria", "occasional hematuria", "hematuria minimal", "dipstick hematuria"
    means nothing
  "bleeding every month", "monthly bleeding", "bleeds every month", "bleed* monthly", "cyclic bleeding",
    "cyclical bleeding", "bleeding between periods", "bleeding with periods", "bleeding with her periods",
    "bleeding with menses", "bleeding during periods", "bleeds heavily every", "heavy cycles", "heavy monthly",
    "bleeding at menses", "heavy bleeding with periods", "heavy bleeding with menses", "heavy cyclic bleeding",
    "heavy bleeding each month", "heavy bleeding every month", "bleeding each cycle", "bleeding each month",
    "days of bleeding", "bleeding days", "since the patient bleeds", "because she bleeds", "since she bleeds",
    "flooding periods", "flooding at periods", "period flooding", "clots with periods", "clots with her period",
    "anemia from periods", "anemia from fibroids", "anemia due to fibroids", "heavy bleeding from fibroids",
    "heavy bleeding due to fibroids", "bleeding due to fibroids", "bleeding from fibroids", "heavy bleeding and bulk",
    "bulk and bleeding", "bleeding and bulk", "bleeding and pressure", "pain and bleeding symptoms"
    suggests territory pelvis

# A falling count
phrases
  "Hb 1* to 4*", "Hb 1* to 5*", "Hb 1* to 6*", "Hb 1* to 7*", "Hb 1* to 8*", "Hb 9* to 4*", "Hb 9* to 5*",
    "Hb 9* to 6*", "Hb 9* to 7*", "Hb 8* to 4*", "Hb 8* to 5*", "Hb 8* to 6*", "Hb 1* down to 4*", "Hb 1* down to 5*",
    "Hb 1* down to 6*", "Hb 1* down to 7*", "Hb 1* down to 8*", "Hb 9* down to 4*", "Hb 9* down to 5*",
    "Hb 9* down to 6*", "Hb 9* down to 7*", "Hb 8* down to 4*", "Hb 8* down to 5*", "Hb 8* down to 6*", "Hb 1* now 4*",
    "Hb 1* now 5*", "Hb 1* now 6*", "Hb 1* now 7*", "Hb 1* now 8*", "Hb 9* now 4*", "Hb 9* now 5*", "Hb 9* now 6*",
    "Hb 9* now 7*", "Hb 8* now 4*", "Hb 8* now 5*", "Hb 8* now 6*", "Hb 1* 4*", "Hb 1* 5*", "Hb 1* 6*", "Hb 1* 7*",
    "Hb 1* 8*", "Hb 9* 4*", "Hb 9* 5*", "Hb 9* 6*", "Hb 9* 7*", "Hb 8* 4*", "Hb 8* 5*", "Hb 8* 6*", "Hb from 1* to 4*",
    "Hb went from 1* to 4*", "Hb from 1* to 5*", "Hb went from 1* to 5*", "Hb from 1* to 6*", "Hb went from 1* to 6*",
    "Hb from 1* to 7*", "Hb went from 1* to 7*", "Hb from 1* to 8*", "Hb went from 1* to 8*", "Hgb 1* to 4*",
    "Hgb 1* to 5*", "Hgb 1* to 6*", "Hgb 1* to 7*", "Hgb 1* to 8*", "Hgb 9* to 4*", "Hgb 9* to 5*", "Hgb 9* to 6*",
    "Hgb 9* to 7*", "Hgb 8* to 4*", "Hgb 8* to 5*", "Hgb 8* to 6*", "Hgb 1* down to 4*", "Hgb 1* down to 5*",
    "Hgb 1* down to 6*", "Hgb 1* down to 7*", "Hgb 1* down to 8*", "Hgb 9* down to 4*", "Hgb 9* down to 5*",
    "Hgb 9* down to 6*", "Hgb 9* down to 7*", "Hgb 8* down to 4*", "Hgb 8* down to 5*", "Hgb 8* down to 6*",
    "Hgb 1* now 4*", "Hgb 1* now 5*", "Hgb 1* now 6*", "Hgb 1* now 7*", "Hgb 1* now 8*", "Hgb 9* now 4*",
    "Hgb 9* now 5*", "Hgb 9* now 6*", "Hgb 9* now 7*", "Hgb 8* now 4*", "Hgb 8* now 5*", "Hgb 8* now 6*", "Hgb 1* 4*",
    "Hgb 1* 5*", "Hgb 1* 6*", "Hgb 1* 7*", "Hgb 1* 8*", "Hgb 9* 4*", "Hgb 9* 5*", "Hgb 9* 6*", "Hgb 9* 7*", "Hgb 8* 4*",
    "Hgb 8* 5*", "Hgb 8* 6*", "Hgb from 1* to 4*", "Hgb went from 1* to 4*", "Hgb from 1* to 5*",
    "Hgb went from 1* to 5*", "Hgb from 1* to 6*", "Hgb went from 1* to 6*", "Hgb from 1* to 7*",
    "Hgb went from 1* to 7*", "Hgb from 1* to 8*", "Hgb went from 1* to 8*", "hemoglobin 1* to 4*",
    "hemoglobin 1* to 5*", "hemoglobin 1* to 6*", "hemoglobin 1* to 7*", "hemoglobin 1* to 8*", "hemoglobin 9* to 4*",
    "hemoglobin 9* to 5*", "hemoglobin 9* to 6*", "hemoglobin 9* to 7*", "hemoglobin 8* to 4*", "hemoglobin 8* to 5*",
    "hemoglobin 8* to 6*", "hemoglobin 1* down to 4*", "hemoglobin 1* down to 5*", "hemoglobin 1* down to 6*",
    "hemoglobin 1* down to 7*", "hemoglobin 1* down to 8*", "hemoglobin 9* down to 4*", "hemoglobin 9* down to 5*",
    "hemoglobin 9* down to 6*", "hemoglobin 9* down to 7*", "hemoglobin 8* down to 4*", "hemoglobin 8* down to 5*",
    "hemoglobin 8* down to 6*", "hemoglobin 1* now 4*", "hemoglobin 1* now 5*", "hemoglobin 1* now 6*",
    "hemoglobin 1* now 7*", "hemoglobin 1* now 8*", "hemoglobin 9* now 4*", "hemoglobin 9* now 5*",
    "hemoglobin 9* now 6*", "hemoglobin 9* now 7*", "hemoglobin 8* now 4*", "hemoglobin 8* now 5*",
    "hemoglobin 8* now 6*", "hemoglobin 1* 4*", "hemoglobin 1* 5*", "hemoglobin 1* 6*", "hemoglobin 1* 7*",
    "hemoglobin 1* 8*", "hemoglobin 9* 4*", "hemoglobin 9* 5*", "hemoglobin 9* 6*", "hemoglobin 9* 7*",
    "hemoglobin 8* 4*", "hemoglobin 8* 5*", "hemoglobin 8* 6*", "hemoglobin from 1* to 4*",
    "hemoglobin went from 1* to 4*", "hemoglobin from 1* to 5*", "hemoglobin went from 1* to 5*",
    "hemoglobin from 1* to 6*", "hemoglobin went from 1* to 6*", "hemoglobin from 1* to 7*",
    "hemoglobin went from 1* to 7*", "hemoglobin from 1* to 8*", "hemoglobin went from 1* to 8*" states reason bleeding
  "Hb", "Hgb", "hemoglobin", "hematocrit", "hct", "counts" near "drop*", "fell", "fall", "falls", "falling", "sank",
    "sinking", "plummet*", "crash*", "declin*", "transfus*", "decreas*", "down" states reason bleeding
  "cc blood", "cc of blood", "ml blood", "ml of blood", "liter of blood", "l of blood", "l blood", "mL frank blood",
    "blood in pleura", "blood in the pleura", "blood in the pleural cavity", "blood in the hemithorax",
    "blood in the thorax", "blood in the peritoneum", "blood in the peritoneal cavity", "belly blood",
    "abdominal blood", "extrav", "frank red", "red blood", "blood red", "gross blood", "spurting bleeder", "tamponaded"
    states reason bleeding
  "lacerat*", "across the tear", "arterial tear", "tear in the artery", "tear of the artery", "tear of the branch",
    "tear in the branch", "hole in the artery", "of the hole", "across the hole", "torn artery", "torn branch",
    "torn vessel", "sheared artery", "severed artery", "avulsed artery", "avulsed branch", "avulsion of the artery",
    "transected branch", "transected vessel", "punctured artery", "perforated artery", "perforation of the artery",
    "injured artery", "injured branch", "injured vessel", "artery injury", "branch injury", "vascular tear",
    "stump bleeder", "swollen breast", "breast swollen", "breast swelling after biopsy" suggests reason bleeding
  "leak", "leaking", "leaked", "leaky" near "obturator", "epigastric", "circumflex", "gluteal", "pudendal", "uterine",
    "splenic", "hepatic", "intercostal*", "GDA", "gastroduodenal", "colic", "jejunal", "ileal", "mammary", "vesical",
    "profunda", "geniculate", "bronchial", "cystic", "gastric", "corona" suggests reason bleeding

# Bleeding after an operation or a puncture whose place is known
phrases
  "post Whipple hemorrhag*", "hemorrhag* after Whipple", "bled after Whipple", "bleed* following Whipple",
    "post pancreatoduodenectomy bleed*", "post pancreatoduodenectomy hemorrhag*", "bleed* after pancreatoduodenectomy",
    "hemorrhag* after pancreatoduodenectomy", "bled after pancreatoduodenectomy",
    "bleed* following pancreatoduodenectomy", "post pancreaticoduodenectomy bleed*",
    "post pancreaticoduodenectomy hemorrhag*", "bleed* after pancreaticoduodenectomy",
    "hemorrhag* after pancreaticoduodenectomy", "bled after pancreaticoduodenectomy",
    "bleed* following pancreaticoduodenectomy", "bleed* after pancreatectomy", "hemorrhag* after pancreatectomy",
    "bled after pancreatectomy", "bleed* following pancreatectomy", "post gastrectomy bleed*",
    "post gastrectomy hemorrhag*", "bleed* after gastrectomy", "hemorrhag* after gastrectomy", "bled after gastrectomy",
    "bleed* following gastrectomy", "post sleeve gastrectomy bleed*", "post sleeve gastrectomy hemorrhag*",
    "bleed* after sleeve gastrectomy", "hemorrhag* after sleeve gastrectomy", "bled after sleeve gastrectomy",
    "bleed* following sleeve gastrectomy", "post gastric bypass bleed*", "post gastric bypass hemorrhag*",
    "bleed* after gastric bypass", "hemorrhag* after gastric bypass", "bled after gastric bypass",
    "bleed* following gastric bypass", "post colectomy bleed*", "post colectomy hemorrhag*", "bleed* after colectomy",
    "hemorrhag* after colectomy", "bled after colectomy", "bleed* following colectomy", "post hemicolectomy bleed*",
    "post hemicolectomy hemorrhag*", "bleed* after hemicolectomy", "hemorrhag* after hemicolectomy",
    "bled after hemicolectomy", "bleed* following hemicolectomy", "post bowel resection bleed*",
    "post bowel resection hemorrhag*", "bleed* after bowel resection", "hemorrhag* after bowel resection",
    "bled after bowel resection", "bleed* following bowel resection", "post hepatectomy bleed*",
    "post hepatectomy hemorrhag*", "bleed* after hepatectomy", "hemorrhag* after hepatectomy", "bled after hepatectomy",
    "bleed* following hepatectomy", "post liver resection bleed*", "post liver resection hemorrhag*",
    "bleed* after liver resection", "hemorrhag* after liver resection", "bled after liver resection",
    "bleed* following liver resection", "post liver transplant bleed*", "post liver transplant hemorrhag*",
    "bleed* after liver transplant", "hemorrhag* after liver transplant", "bled after liver transplant",
    "bleed* following liver transplant", "post liver transplantation bleed*", "post liver transplantation hemorrhag*",
    "bleed* after liver transplantation", "hemorrhag* after liver transplantation", "bled after liver transplantation",
    "bleed* following liver transplantation", "post cholecystectomy bleed*", "post cholecystectomy hemorrhag*",
    "bleed* after cholecystectomy", "hemorrhag* after cholecystectomy", "bled after cholecystectomy",
    "bleed* following cholecystectomy", "post splenectomy bleed*", "post splenectomy hemorrhag*",
    "bleed* after splenectomy", "hemorrhag* after splenectomy", "bled after splenectomy",
    "bleed* following splenectomy", "post nephrectomy bleed*", "post nephrectomy hemorrhag*",
    "bleed* after nephrectomy", "hemorrhag* after nephrectomy", "bled after nephrectomy",
    "bleed* following nephrectomy", "post partial nephrectomy bleed*", "post partial nephrectomy hemorrhag*",
    "bleed* after partial nephrectomy", "hemorrhag* after partial nephrectomy", "bled after partial nephrectomy",
    "bleed* following partial nephrectomy", "post PCNL bleed*", "post PCNL hemorrhag*", "hemorrhag* after PCNL",
    "bled after PCNL", "bleed* following PCNL", "post ESWL bleed*", "post ESWL hemorrhag*", "bleed* after ESWL",
    "hemorrhag* after ESWL", "bled after ESWL", "bleed* following ESWL", "post lithotripsy bleed*",
    "post lithotripsy hemorrhag*", "bleed* after lithotripsy", "hemorrhag* after lithotripsy", "bled after lithotripsy",
    "bleed* following lithotripsy", "post renal biopsy bleed*", "post renal biopsy hemorrhag*",
    "bleed* after renal biopsy", "hemorrhag* after renal biopsy", "bled after renal biopsy",
    "bleed* following renal biopsy", "post kidney biopsy bleed*", "post kidney biopsy hemorrhag*",
    "bleed* after kidney biopsy", "hemorrhag* after kidney biopsy", "bled after kidney biopsy",
    "bleed* following kidney biopsy", "post liver biopsy bleed*", "post liver biopsy hemorrhag*",
    "bled after liver biopsy", "bleed* following liver biopsy", "post TIPS hemorrhag*", "bleed* after TIPS",
    "hemorrhag* after TIPS", "bled after TIPS", "bleed* following TIPS", "post PTBD bleed*", "post PTBD hemorrhag*",
    "bleed* after PTBD", "hemorrhag* after PTBD", "bled after PTBD", "bleed* following PTBD", "post PTCD bleed*",
    "post PTCD hemorrhag*", "bleed* after PTCD", "hemorrhag* after PTCD", "bled after PTCD", "bleed* following PTCD",
    "post biliary drainage bleed*", "post biliary drainage hemorrhag*", "bleed* after biliary drainage",
    "hemorrhag* after biliary drainage", "bled after biliary drainage", "bleed* following biliary drainage",
    "post biliary drain bleed*", "post biliary drain hemorrhag*", "bleed* after biliary drain",
    "hemorrhag* after biliary drain", "bled after biliary drain", "bleed* following biliary drain", "post ERCP bleed*",
    "post ERCP hemorrhag*", "bleed* after ERCP", "hemorrhag* after ERCP", "bled after ERCP", "bleed* following ERCP",
    "post sphincterotomy hemorrhag*", "bleed* after sphincterotomy", "hemorrhag* after sphincterotomy",
    "bled after sphincterotomy", "bleed* following sphincterotomy", "post papillotomy bleed*",
    "post papillotomy hemorrhag*", "bleed* after papillotomy", "hemorrhag* after papillotomy", "bled after papillotomy",
    "bleed* following papillotomy", "post EUS bleed*", "post EUS hemorrhag*", "bleed* after EUS",
    "hemorrhag* after EUS", "bled after EUS", "bleed* following EUS", "post polypectomy hemorrhag*",
    "hemorrhag* after polypectomy", "bled after polypectomy", "bleed* following polypectomy", "post colonoscopy bleed*",
    "post colonoscopy hemorrhag*", "bleed* after colonoscopy", "hemorrhag* after colonoscopy", "bled after colonoscopy",
    "bleed* following colonoscopy", "post gastrostomy bleed*", "post gastrostomy hemorrhag*",
    "bleed* after gastrostomy", "hemorrhag* after gastrostomy", "bled after gastrostomy",
    "bleed* following gastrostomy", "post PEG bleed*", "post PEG hemorrhag*", "bleed* after PEG",
    "hemorrhag* after PEG", "bled after PEG", "bleed* following PEG", "post paracentesis bleed*",
    "post paracentesis hemorrhag*", "hemorrhag* after paracentesis", "bled after paracentesis",
    "bleed* following paracentesis", "post nephrostomy hemorrhag*", "hemorrhag* after nephrostomy",
    "bled after nephrostomy", "bleed* following nephrostomy", "post necrosectomy bleed*",
    "post necrosectomy hemorrhag*", "bleed* after necrosectomy", "hemorrhag* after necrosectomy",
    "bled after necrosectomy", "bleed* following necrosectomy", "post cystogastrostomy bleed*",
    "post cystogastrostomy hemorrhag*", "bleed* after cystogastrostomy", "hemorrhag* after cystogastrostomy",
    "bled after cystogastrostomy", "bleed* following cystogastrostomy", "post adrenalectomy bleed*",
    "post adrenalectomy hemorrhag*", "bleed* after adrenalectomy", "hemorrhag* after adrenalectomy",
    "bled after adrenalectomy", "bleed* following adrenalectomy", "post appendectomy bleed*",
    "post appendectomy hemorrhag*", "bleed* after appendectomy", "hemorrhag* after appendectomy",
    "bled after appendectomy", "bleed* following appendectomy", "post liver ablation bleed*",
    "post liver ablation hemorrhag*", "bleed* after liver ablation", "hemorrhag* after liver ablation",
    "bled after liver ablation", "bleed* following liver ablation", "post renal ablation bleed*",
    "post renal ablation hemorrhag*", "bleed* after renal ablation", "hemorrhag* after renal ablation",
    "bled after renal ablation", "bleed* following renal ablation", "post ablation of the liver bleed*",
    "post ablation of the liver hemorrhag*", "bleed* after ablation of the liver",
    "hemorrhag* after ablation of the liver", "bled after ablation of the liver",
    "bleed* following ablation of the liver", "post renal transplant biopsy bleed*",
    "post renal transplant biopsy hemorrhag*", "bleed* after renal transplant biopsy",
    "hemorrhag* after renal transplant biopsy", "bled after renal transplant biopsy",
    "bleed* following renal transplant biopsy", "post nephrostomy exchange bleed*",
    "post nephrostomy exchange hemorrhag*", "bleed* after nephrostomy exchange",
    "hemorrhag* after nephrostomy exchange", "bled after nephrostomy exchange", "bleed* following nephrostomy exchange"
    states reason bleeding, territory abdomen
  "bleed* after hysterectomy", "hemorrhag* after hysterectomy", "bled after hysterectomy",
    "bleed* following hysterectomy", "post myomectomy bleed*", "post myomectomy hemorrhag*", "bleed* after myomectomy",
    "hemorrhag* after myomectomy", "bled after myomectomy", "bleed* following myomectomy", "hemorrhag* after cesarean",
    "bled after cesarean", "bleed* following cesarean", "post cesarean section bleed*",
    "post cesarean section hemorrhag*", "bleed* after cesarean section", "hemorrhag* after cesarean section",
    "bled after cesarean section", "bleed* following cesarean section", "post C-section bleed*",
    "post C-section hemorrhag*", "bleed* after C-section", "hemorrhag* after C-section", "bled after C-section",
    "bleed* following C-section", "post section bleed*", "post section hemorrhag*", "bleed* after section",
    "hemorrhag* after section", "bled after section", "bleed* following section", "post delivery bleed*",
    "post delivery hemorrhag*", "bled after delivery", "bleed* following delivery", "post vaginal delivery bleed*",
    "post vaginal delivery hemorrhag*", "bleed* after vaginal delivery", "hemorrhag* after vaginal delivery",
    "bled after vaginal delivery", "bleed* following vaginal delivery", "post birth bleed*", "post birth hemorrhag*",
    "bleed* after birth", "hemorrhag* after birth", "bled after birth", "bleed* following birth",
    "post childbirth bleed*", "post childbirth hemorrhag*", "bleed* after childbirth", "hemorrhag* after childbirth",
    "bled after childbirth", "bleed* following childbirth", "post abortion hemorrhag*", "bleed* after abortion",
    "hemorrhag* after abortion", "bled after abortion", "bleed* following abortion", "post miscarriage bleed*",
    "post miscarriage hemorrhag*", "bleed* after miscarriage", "hemorrhag* after miscarriage", "bled after miscarriage",
    "bleed* following miscarriage", "post curettage bleed*", "post curettage hemorrhag*", "hemorrhag* after curettage",
    "bled after curettage", "bleed* following curettage", "post dilation and curettage bleed*",
    "post dilation and curettage hemorrhag*", "bleed* after dilation and curettage",
    "hemorrhag* after dilation and curettage", "bled after dilation and curettage",
    "bleed* following dilation and curettage", "post conization bleed*", "post conization hemorrhag*",
    "bleed* after conization", "hemorrhag* after conization", "bled after conization", "bleed* following conization",
    "post TURP bleed*", "post TURP hemorrhag*", "hemorrhag* after TURP", "bled after TURP", "bleed* following TURP",
    "post TURBT bleed*", "post TURBT hemorrhag*", "bleed* after TURBT", "hemorrhag* after TURBT", "bled after TURBT",
    "bleed* following TURBT", "post prostatectomy hemorrhag*", "bleed* after prostatectomy",
    "hemorrhag* after prostatectomy", "bled after prostatectomy", "bleed* following prostatectomy",
    "post prostate biopsy bleed*", "post prostate biopsy hemorrhag*", "bleed* after prostate biopsy",
    "hemorrhag* after prostate biopsy", "bled after prostate biopsy", "bleed* following prostate biopsy",
    "post transrectal biopsy bleed*", "post transrectal biopsy hemorrhag*", "bleed* after transrectal biopsy",
    "hemorrhag* after transrectal biopsy", "bled after transrectal biopsy", "bleed* following transrectal biopsy",
    "post HoLEP bleed*", "post HoLEP hemorrhag*", "bleed* after HoLEP", "hemorrhag* after HoLEP", "bled after HoLEP",
    "bleed* following HoLEP", "post cystectomy bleed*", "post cystectomy hemorrhag*", "bleed* after cystectomy",
    "hemorrhag* after cystectomy", "bled after cystectomy", "bleed* following cystectomy", "post egg retrieval bleed*",
    "post egg retrieval hemorrhag*", "bleed* after egg retrieval", "hemorrhag* after egg retrieval",
    "bled after egg retrieval", "bleed* following egg retrieval", "post oocyte retrieval bleed*",
    "post oocyte retrieval hemorrhag*", "hemorrhag* after oocyte retrieval", "bled after oocyte retrieval",
    "bleed* following oocyte retrieval", "post oocyte pickup bleed*", "post oocyte pickup hemorrhag*",
    "bleed* after oocyte pickup", "hemorrhag* after oocyte pickup", "bled after oocyte pickup",
    "bleed* following oocyte pickup", "post termination bleed*", "post termination hemorrhag*",
    "bleed* after termination", "hemorrhag* after termination", "bled after termination",
    "bleed* following termination", "post hysteroscopy bleed*", "post hysteroscopy hemorrhag*",
    "bleed* after hysteroscopy", "hemorrhag* after hysteroscopy", "bled after hysteroscopy",
    "bleed* following hysteroscopy", "post LLETZ bleed*", "post LLETZ hemorrhag*", "bleed* after LLETZ",
    "hemorrhag* after LLETZ", "bled after LLETZ", "bleed* following LLETZ", "post LEEP bleed*", "post LEEP hemorrhag*",
    "bleed* after LEEP", "hemorrhag* after LEEP", "bled after LEEP", "bleed* following LEEP",
    "post hip arthroscopy of the pelvis bleed*", "post hip arthroscopy of the pelvis hemorrhag*",
    "bleed* after hip arthroscopy of the pelvis", "hemorrhag* after hip arthroscopy of the pelvis",
    "bled after hip arthroscopy of the pelvis", "bleed* following hip arthroscopy of the pelvis",
    "post tubal ligation bleed*", "post tubal ligation hemorrhag*", "bleed* after tubal ligation",
    "hemorrhag* after tubal ligation", "bled after tubal ligation", "bleed* following tubal ligation",
    "post hemorrhoidectomy bleed*", "post hemorrhoidectomy hemorrhag*", "bleed* after hemorrhoidectomy",
    "hemorrhag* after hemorrhoidectomy", "bled after hemorrhoidectomy", "bleed* following hemorrhoidectomy",
    "post rectal biopsy bleed*", "post rectal biopsy hemorrhag*", "bleed* after rectal biopsy",
    "hemorrhag* after rectal biopsy", "bled after rectal biopsy", "bleed* following rectal biopsy",
    "post low anterior resection bleed*", "post low anterior resection hemorrhag*",
    "bleed* after low anterior resection", "hemorrhag* after low anterior resection",
    "bled after low anterior resection", "bleed* following low anterior resection" states reason bleeding,
    territory pelvis
  "hematuria with clot", "clot hematuria", "clotted hematuria", "cyst hematuria" states reason bleeding
    suggests territory abdomen
  "hematobilia", "bilhemia", "hemorrhagic cholecystitis", "hemorrhagic gallbladder", "coffee ground",
    "delayed splenic rupture of", "two-stage splenic rupture", "aortoenteric bleed*", "aortoenteric hemorrhag*",
    "herald hematemesis", "melaena", "melaenic stool", "bloody gastric aspirate", "ulcer hemorrhag*",
    "hemorrhag* ulcer", "bleed* Meckel", "Meckel bleed*", "bleed* GIST", "GIST bleed*", "bleed* angiodysplasia",
    "angiodysplasia bleed*", "bleed* Dieulafoy", "Dieulafoy bleed*", "varix of the ileum bleed*",
    "splenic hematoma ruptured", "ruptured adenoma", "bleed* adenoma", "bleed* pseudocyst", "hemorrhagic pseudocyst",
    "bleed* into pseudocyst", "bleed* into the pseudocyst", "intracystic bleed* of the pancreas",
    "hemorrhage into the pancreatic duct", "bleed* from the pancreatic duct", "ruptured visceral aneurysm"
    states reason bleeding, territory abdomen
  "hematocele", "hemospermia", "bleed* prostate", "ruptured ectopic", "bleed* ectopic", "bleed* scar pregnancy",
    "bleed* cervical pregnancy", "bleed* molar pregnancy", "molar bleed*", "molar pregnancy bleed*",
    "bleed* choriocarcinoma", "bleed* mole", "bleed* cervix", "bleed* from the cervix", "cervix bleed*", "cuff bleed*",
    "bleed* from the vaginal cuff", "bleed* bladder tumor", "bleed* bladder cancer", "bladder tumor bleed*",
    "bleed* endometrium", "lochia heavy", "heavy lochia", "secondary PPH", "delayed PPH", "late PPH", "primary PPH"
    states reason bleeding, territory pelvis
  "hematocrit 1*", "hct 1*", "hct 20", "hct 21", "hct 22", "hematocrit 20", "hematocrit 21", "hematocrit 22",
    "needed units", "bags of blood", "units of red cells", "packed cells", "PRC", "packed RBC",
    "erythrocyte concentrate", "RBC unit", "red cell unit", "red cell transfusion", "RBC transfusion", "systolic 60",
    "systolic 70", "systolic of 60", "systolic of 70", "60 systolic", "70 systolic", "80 systolic", "BP 60*", "BP 70*",
    "BP 80*", "oozing", "oozes", "blood on CT", "blood on the CT", "ran red", "red drain", "drain red",
    "positive tagged scan", "tagged scan", "shock", "shock after", "hypovolemia", "hypovolemic", "vasopressors",
    "tachycardic and pale", "resuscitation", "resuscitated", "syncope and anemia", "free fluid", "kicked by",
    "fall from height", "run over", "crush", "crushed", "assaulted", "knife", "shot in", "gunshot", "bullet",
    "shrapnel", "blast", "bitten by", "gored", "handlebar", "blunt injury", "penetrating injury", "stabbed",
    "car accident", "traffic accident", "road traffic accident", "RTA", "RTC", "motorcyclist", "seatbelt",
    "seat belt injury", "deceleration injury" suggests reason bleeding
  "blood spitting", "spitting of blood", "spits blood", "spat blood", "blood spit", "spat up blood", "spits up blood"
    states reason bleeding, territory lung
  "coughs blood", "coughed blood", "coughing blood", "coughed up blood", "coughing up blood", "coughs up blood",
    "cough with blood", "bloody cough" states reason bleeding, territory lung
  "clot retention", "clots in the urine", "clots in urine", "urinary clots" states reason bleeding
    suggests territory pelvis
  "delayed splenic rupture", "delayed rupture of the spleen" states reason bleeding, territory abdomen
    suggests reason bleeding, territory abdomen
  "units" near "blood", "cells", "PRBC", "PRBCs", "pRBC", "transfus*", "PRC", "RBC", "erythrocyte*"
    suggests reason bleeding
  "bright red" near "bag", "tube", "drain*", "urine", "foley", "rectum", "rectal", "stool*", "vagina*", "mouth",
    "stoma", "catheter", "nephrostomy", "sputum", "pad", "pads", "clots", "pumping" states reason bleeding
  "biopsy tract bleed*", "bx tract bleed*", "liver tract bleed*", "nephrostomy tract bleed*", "PTBD tract bleed*",
    "tract bleed* after", "biopsy tract hemorrhag*", "blowout", "blow-out", "stump blowout", "stump blow-out"
    states reason bleeding
  "red urine", "urine red", "urine was red", "urine turned red", "reddish urine", "cola-colored urine", "rose urine",
    "attacks of hematuria", "perirenal blood", "perinephric blood", "perihepatic blood", "perisplenic blood",
    "blood around the kidney", "blood around the liver", "blood around the spleen", "retroperitoneal blood",
    "retroperitoneal clot", "guidewire perforation", "wire perforation", "perforated by the guidewire",
    "perforated by the wire", "perforated by a wire", "perforation by the guidewire", "avoid another bleed",
    "prevent another bleed", "another bleed", "prevent a further bleed", "prevent a second bleed",
    "avoid a further bleed", "avoid rebleeding", "against rebleeding", "protect from rebleeding",
    "prevent recurrence of bleeding", "prevent recurrence of hemoptysis", "prevent recurrent hemoptysis",
    "to avoid recurrent hemoptysis", "recurrence of hemoptysis", "growing blood collection",
    "expanding blood collection", "blood collection", "expanding swelling", "hemorrhagic collection"
    states reason bleeding
  "Hct 23", "Hct 24", "Hct 25", "Hct 26", "hematocrit 23", "hematocrit 24", "hematocrit 25", "hematocrit 26",
    "arterial perforation by", "vessel perforated", "artery perforated", "branch perforated", "perforated branch",
    "perforated vessel" suggests reason bleeding

# Lymph that runs out is no bleeding
phrases
  "extravasation on lymphangiogra*", "extravasation on lymphogra*", "extravasation at L1", "extravasation at L2",
    "extravasation at L3", "extravasation at L4", "extravasation at T12", "extravasation of oil",
    "contrast extravasation from the duct", "extravasation from the duct", "extravasation from the cisterna",
    "extravasation from lymph*" near "lymph*", "chyl*", "duct", "cisterna", "lipiodol", "ethiodol"
    suggests reason lymph-leak, vessel lymphatic

# A fall, not a figure that fell
phrases
  "fell from" near "height", "ladder", "roof", "tree", "horse", "scaffold*", "bike", "bicycle", "stairs", "window",
    "balcony", "floor", "motorbike", "truck", "wall", "bridge" suggests reason bleeding
  "heavy vaginal bleed*", "brisk vaginal bleed*", "recurrent vaginal bleed*", "persistent vaginal bleed*",
    "vaginal blood loss" near "cesarean", "caesarean", "delivery", "delivered", "postpartum", "partum", "curettage",
    "abortion", "miscarriage", "hysterectomy", "birth", "cervical", "molar", "placenta*", "conization"
    states reason bleeding, territory pelvis
  "contrast spill*" suggests reason bleeding
  "bleed a lot at surgery", "bleed a lot", "bleed at surgery", "bleed during surgery", "bleed easily at surgery",
    "bleed heavily at surgery", "bleed so much", "bleed like", "prone to bleed", "known to bleed", "these bleed"
    means nothing
  "bag full of blood", "full of blood" states reason bleeding

"""#),
    SourceFile(name: "Rules/vocabulary/brain-diseases.rules", text: #"""
# Diseases of the brain, the spinal cord and their coverings. The disease decides the territory, whichever artery
# leads there.

# Aneurysms inside the skull
phrases
  "brain aneurysm", "cerebral aneurysm", "intracranial aneurysm", "intra-cranial aneurysm", "cerebral artery aneurysm",
    "intracranial artery aneurysm", "intradural aneurysm", "posterior circulation aneurysm",
    "anterior circulation aneurysm", "circle of Willis aneurysm", "wide-necked cerebral aneurysm", "berry aneurysm",
    "blister aneurysm", "blood blister aneurysm", "dissecting intracranial aneurysm", "giant intracranial aneurysm",
    "middle cerebral artery aneurysm", "middle cerebral aneurysm", "MCA bifurcation aneurysm", "ACA aneurysm",
    "anterior cerebral artery aneurysm", "A1-A2 aneurysm", "ACOM aneurysm", "AComA aneurysm", "A-comm aneurysm",
    "ACoA aneurysm", "anterior communicating aneurysm", "anterior communicating artery aneurysm", "PCOM aneurysm",
    "PComA aneurysm", "P-comm aneurysm", "posterior communicating aneurysm", "posterior communicating artery aneurysm",
    "communicating artery aneurysm", "communicating segment aneurysm", "pericallosal aneurysm",
    "pericallosal artery aneurysm", "callosomarginal aneurysm", "ophthalmic aneurysm", "ophthalmic artery aneurysm",
    "ophthalmic segment aneurysm", "paraophthalmic aneurysm", "para-ophthalmic aneurysm", "paraclinoid aneurysm",
    "clinoid aneurysm", "carotid ophthalmic aneurysm", "superior hypophyseal aneurysm",
    "superior hypophyseal artery aneurysm", "supraclinoid aneurysm", "anterior choroidal aneurysm",
    "anterior choroidal artery aneurysm", "ICA terminus aneurysm", "carotid terminus aneurysm",
    "ICA bifurcation aneurysm", "ICA aneurysm", "internal carotid aneurysm", "internal carotid artery aneurysm",
    "cavernous aneurysm", "cavernous ICA aneurysm", "cavernous carotid aneurysm", "cavernous segment aneurysm",
    "cavernous internal carotid aneurysm", "cavernous internal carotid artery aneurysm", "petrous aneurysm",
    "petrous ICA aneurysm", "petrous carotid aneurysm", "basilar artery aneurysm", "basilar tip aneurysm",
    "basilar apex aneurysm", "basilar trunk aneurysm", "basilar terminus aneurysm", "vertebrobasilar aneurysm",
    "vertebrobasilar junction aneurysm", "posterior inferior cerebellar artery aneurysm", "AICA aneurysm",
    "superior cerebellar artery aneurysm", "posterior cerebral artery aneurysm", "posterior cerebral aneurysm",
    "V4 dissecting aneurysm", "intracranial vertebral aneurysm", "intradural vertebral aneurysm",
    "intradural vertebral artery aneurysm", "lenticulostriate aneurysm", "middle meningeal pseudoaneurysm",
    "middle meningeal artery pseudoaneurysm", "MMA pseudoaneurysm", "middle meningeal artery aneurysm",
    "intracranial pseudoaneurysm", "cerebral pseudoaneurysm", "cavernous ICA pseudoaneurysm",
    "cavernous carotid pseudoaneurysm", "petrous ICA pseudoaneurysm", "petrous carotid pseudoaneurysm", "ICA blister",
    "mycotic cerebral aneurysm", "intracranial mycotic aneurysm", "aneurysm of the MCA", "aneurysm of the basilar",
    "aneurysm of the anterior communicating", "aneurysm of the posterior communicating", "aneurysm remnant of the ACOM",
    "intracranial dissecting aneurysm", "fusiform vertebrobasilar aneurysm", "dolichoectatic basilar"
    states territory brain, reason arterial-lesion, vessel artery
  "vertebral aneurysm", "vertebral artery aneurysm", "dissecting vertebral aneurysm", "vertebral dissecting aneurysm",
    "vertebral artery dissecting aneurysm" states reason arterial-lesion, vessel artery suggests territory brain
  "ruptured brain aneurysm", "ruptured cerebral aneurysm", "ruptured intracranial aneurysm" states territory brain,
    reason bleeding, vessel artery
  "Hunt-Hess", "Hunt and Hess", "Fisher grade", "Fisher III", "Fisher IV", "modified Fisher", "WFNS",
    "World Federation of Neurosurgical Societies", "Raymond-Roy", "Raymond class" states territory brain
    suggests vessel artery

# Bleeding inside the skull. The code asks for no reason there.
phrases
  "subarachnoid hemorrhag*", "SAH", "aSAH", "subarachnoid bleed*", "aneurysmal subarachnoid hemorrhag*"
    states territory brain
  "subdural hematoma", "chronic subdural", "chronic subdural hematoma", "subacute subdural",
    "subacute subdural hematoma", "acute subdural hematoma", "acute on chronic subdural",
    "acute on chronic subdural hematoma", "recurrent subdural", "recurrent subdural hematoma",
    "recurrent chronic subdural hematoma", "subdural hemorrhag*", "chronic subdural hemorrhag*", "subdural bleed*",
    "subdural collection", "SDH", "cSDH", "chronic SDH", "recurrent SDH", "convexity subdural",
    "holohemispheric subdural", "subdural hygroma", "subdural membrane" states territory brain
  "epidural hematoma", "extradural hematoma", "EDH", "epidural hemorrhag*", "extradural hemorrhag*"
    suggests territory brain
  "intracranial hemorrhag*", "intracerebral hemorrhag*", "intra-cranial hemorrhag*", "intra-cerebral hemorrhag*",
    "intraparenchymal hemorrhag*", "intraparenchymal hematoma", "intracerebral hematoma", "brain hemorrhag*",
    "brain bleed*", "cerebral hemorrhag*", "intraventricular hemorrhag*", "cerebellar hemorrhag*", "pontine hemorrhag*",
    "lobar hemorrhag*", "thalamic hemorrhag*", "basal ganglia hemorrhag*", "ICH", "IVH", "IPH", "hemorrhagic stroke",
    "bleed* in the brain", "intracranial bleed*", "head bleed*" suggests territory brain
  "hemorrhagic transformation", "hemorrhagic conversion", "symptomatic intracranial hemorrhag*", "symptomatic ICH",
    "reperfusion hemorrhag*" means nothing

# Malformations and fistulas
phrases
  "brain AVM", "cerebral AVM", "intracranial AVM", "brain arteriovenous malformation",
    "cerebral arteriovenous malformation", "intracranial arteriovenous malformation", "pial AVM",
    "pial arteriovenous malformation", "cerebellar AVM", "cerebellar arteriovenous malformation", "frontal AVM",
    "frontal lobe AVM", "parietal AVM", "parietal lobe AVM", "temporal AVM", "temporal lobe AVM", "occipital AVM",
    "occipital lobe AVM", "thalamic AVM", "basal ganglia AVM", "brainstem AVM", "pontine AVM", "callosal AVM",
    "choroidal AVM", "infratentorial AVM", "supratentorial AVM", "dural AVM", "dural arteriovenous malformation",
    "Spetzler-Martin", "Spetzler Martin grade", "Spetzler-Ponce", "bAVM", "pial arteriovenous fistula", "pial AVF",
    "pial fistula", "intracranial arteriovenous fistula", "intracranial AVF", "cerebral arteriovenous fistula",
    "brain AVF", "non-Galenic pial fistula" states territory brain, reason arterial-lesion, vessel arteriovenous
  "dAVF", "dural AVF", "dural AV fistula", "dural arteriovenous fistula", "dural fistula",
    "dural arterio-venous fistula", "dural arteriovenous shunt", "dural AV shunt", "intracranial dural fistula",
    "intracranial dural arteriovenous fistula", "intracranial DAVF", "transverse sigmoid DAVF",
    "transverse sinus dural arteriovenous fistula", "transverse sinus fistula",
    "sigmoid sinus dural arteriovenous fistula", "sigmoid sinus fistula",
    "superior sagittal sinus dural arteriovenous fistula", "sagittal sinus fistula",
    "tentorial dural arteriovenous fistula", "tentorial fistula", "ethmoidal dural arteriovenous fistula",
    "ethmoidal fistula", "anterior cranial fossa dural fistula", "anterior cranial fossa dAVF",
    "hypoglossal canal fistula", "hypoglossal canal dural fistula", "anterior condylar fistula",
    "anterior condylar dural arteriovenous fistula", "condylar fistula", "marginal sinus fistula",
    "foramen magnum fistula", "foramen magnum dAVF", "torcular fistula", "torcular dural fistula",
    "petrosal sinus fistula", "superior petrosal sinus fistula", "cavernous dural AVF", "cavernous dural fistula",
    "cavernous sinus dural fistula", "cavernous sinus dural arteriovenous fistula", "cavernous sinus dAVF",
    "cavernous sinus fistula", "Cognard", "Cognard type", "Borden type", "Borden III",
    "indirect carotid cavernous fistula", "dural sinus malformation", "Cognard IV", "Borden II" states territory brain,
    reason arterial-lesion, vessel arteriovenous
  "CCF", "carotid cavernous fistula", "carotico-cavernous fistula", "direct CCF", "indirect CCF", "traumatic CCF",
    "direct carotid cavernous fistula", "traumatic carotid cavernous fistula", "carotid cavernous sinus fistula",
    "Barrow type", "Barrow A", "Barrow D", "cavernous carotid fistula", "CC fistula", "C-C fistula"
    states territory brain, reason arterial-lesion, vessel arteriovenous
  "vein of Galen malformation", "vein of Galen aneurysm", "vein of Galen aneurysmal malformation", "vein of Galen AVM",
    "vein of Galen fistula", "Galenic malformation", "galenic aneurysm", "VOGM", "VGAM", "VGM" states territory brain,
    reason arterial-lesion, vessel arteriovenous
  "pulsatile tinnitus", "pulsatile proptosis", "sigmoid sinus diverticulum", "cavernous malformation of the brain",
    "cerebral cavernous malformation", "cavernoma", "moyamoya", "idiopathic intracranial hypertension", "IIH",
    "pseudotumor cerebri", "transverse sinus stenosis", "venous sinus stenosis" suggests territory brain

# Tumors of the brain and its coverings
phrases
  "meningioma", "meningeal tumor", "convexity meningioma", "parasagittal meningioma", "sphenoid wing meningioma",
    "olfactory groove meningioma", "petroclival meningioma", "falcine meningioma", "skull base meningioma",
    "cerebellopontine angle meningioma", "tentorial meningioma", "planum sphenoidale meningioma", "brain tumor",
    "intracranial tumor", "cerebral tumor", "intracranial neoplasm", "dural tumor", "dural based tumor",
    "dural metasta*", "cerebellar hemangioblastoma", "hemangioblastoma", "intracranial hemangiopericytoma",
    "meningeal hemangiopericytoma", "intracranial solitary fibrous tumor", "glioblastoma", "glioma", "astrocytoma",
    "GBM", "choroid plexus papilloma", "choroid plexus carcinoma", "choroid plexus tumor", "vestibular schwannoma",
    "acoustic neuroma", "pituitary tumor", "pituitary adenoma", "craniopharyngioma", "posterior fossa tumor",
    "cerebellopontine angle tumor", "CPA tumor", "intraventricular tumor", "intracranial schwannoma",
    "central neurocytoma", "dural based mass", "extra-axial tumor", "extraaxial mass", "extra-axial mass"
    states territory brain, reason tumor
  "brain metasta*", "cerebral metasta*", "intracranial metasta*", "brain met", "brain mass", "intracranial mass",
    "cerebellar metasta*", "metasta* to the brain", "metasta* to brain" states reason tumor suggests territory brain
  "retinoblastoma", "intraocular tumor" states reason tumor, territory head-neck

# Spinal cord and its coverings
phrases
  "spinal dural AVF", "spinal dural arteriovenous fistula", "spinal dural fistula", "spinal dural AV fistula",
    "spinal dAVF", "sDAVF", "spinal arteriovenous fistula", "spinal AVF", "spinal AV fistula", "spinal fistula",
    "spinal epidural arteriovenous fistula", "spinal epidural AVF", "spinal epidural fistula",
    "spinal extradural arteriovenous fistula", "perimedullary fistula", "perimedullary arteriovenous fistula",
    "perimedullary AVF", "filum terminale fistula", "filum terminale arteriovenous fistula", "filum terminale AVF",
    "conus medullaris AVM", "conus AVM", "conus AVF", "conus medullaris AVF", "spinal AVM",
    "spinal arteriovenous malformation", "spinal cord AVM", "spinal cord arteriovenous malformation",
    "intramedullary AVM", "intramedullary arteriovenous malformation", "glomus AVM of the spinal cord",
    "glomus type spinal AVM", "juvenile spinal AVM", "metameric AVM", "spinal cord fistula",
    "spinal vascular malformation", "spinal cord vascular malformation", "spinal arteriovenous shunt",
    "spinal epidural AV fistula", "craniocervical junction dural fistula",
    "craniocervical junction arteriovenous fistula", "craniocervical junction AVF", "cervical dural AVF",
    "cervical dural arteriovenous fistula", "thoracic dural AVF", "thoracic dural arteriovenous fistula",
    "lumbar dural AVF", "lumbar dural arteriovenous fistula", "sacral dural AVF", "sacral dural arteriovenous fistula",
    "thoracic spinal AVF", "lumbar epidural fistula", "dural AVF of the spine", "dural fistula of the spine",
    "dural arteriovenous fistula of the spine", "radicular AVM", "radicular arteriovenous fistula"
    states territory spinal-cord, reason arterial-lesion, vessel arteriovenous
  "Foix-Alajouanine", "Cobb syndrome", "congestive myelopathy", "venous congestive myelopathy",
    "venous hypertensive myelopathy", "Aminoff-Logue", "perimedullary flow void", "perimedullary venous"
    suggests territory spinal-cord, reason arterial-lesion, vessel arteriovenous
  "spinal aneurysm", "anterior spinal artery aneurysm", "spinal artery aneurysm", "radiculomedullary artery aneurysm",
    "artery of Adamkiewicz aneurysm", "posterior spinal artery aneurysm" states territory spinal-cord,
    reason arterial-lesion, vessel artery
  "CSF-venous fistula", "CSF to venous fistula", "cerebrospinal fluid venous fistula", "CVF of the spine",
    "spinal CSF venous fistula" states territory spinal-cord, vessel vein suggests reason other
  "spinal cord tumor", "spinal cord hemangioblastoma", "spinal hemangioblastoma", "intramedullary tumor",
    "intramedullary hemangioblastoma", "intradural tumor", "intradural extramedullary tumor", "intradural spinal tumor",
    "spinal meningioma", "spinal intradural tumor", "spinal schwannoma", "spinal cord metasta*",
    "intramedullary metasta*", "conus tumor", "myxopapillary ependymoma", "spinal ependymoma",
    "filum terminale paraganglioma", "cauda equina paraganglioma" states territory spinal-cord, reason tumor
  "spinal epidural hematoma", "spinal subdural hematoma", "hematomyelia", "spinal cord hemorrhag*",
    "spinal subarachnoid hemorrhag*" states territory spinal-cord

# Spasm
phrases
  "cerebral vasospasm", "intracranial vasospasm", "symptomatic vasospasm", "post-hemorrhagic vasospasm",
    "delayed cerebral ischemia", "delayed ischemic neurologic deficit", "vasospasm after SAH",
    "vasospasm after subarachnoid", "vasospasm following subarachnoid", "SAH vasospasm", "aneurysmal vasospasm",
    "MCA vasospasm", "ICA vasospasm", "ACA vasospasm", "basilar vasospasm", "refractory vasospasm after SAH", "RCVS",
    "reversible cerebral vasoconstriction", "reversible cerebral vasoconstriction syndrome", "DIND",
    "severe vasospasm of the MCA", "severe cerebral vasospasm" states territory brain, vessel artery
    suggests approach percutaneous
  "coronary vasospasm", "radial vasospasm", "radial artery vasospasm", "radial spasm", "radial artery spasm",
    "catheter-induced vasospasm", "catheter induced spasm", "catheter-related vasospasm", "access vasospasm",
    "access artery spasm", "wire induced spasm", "mesenteric vasospasm" means nothing
  "taken for EVT", "brought for EVT", "EVT candidate", "thrombectomy candidate" means nothing
  "TICI", "mTICI", "eTICI", "TICI 1", "TICI 2", "TICI 2a", "TICI 2b", "TICI 2c", "TICI 3" suggests territory brain,
    vessel artery
  "carotid terminus", "left carotid terminus", "right carotid terminus", "carotid terminus occlusion", "carotid T",
    "carotid T occlusion", "carotid L occlusion", "carotid siphon", "intracranial carotid" states territory brain,
    vessel artery suggests approach percutaneous

# Lesions named by shorter words
phrases
  "choroidal aneurysm", "carotid siphon aneurysm", "siphon aneurysm", "giant carotid aneurysm",
    "giant internal carotid aneurysm", "giant ICA aneurysm", "carotid terminus sac", "sylvian aneurysm",
    "insular aneurysm", "distal MCA aneurysm", "distal ACA aneurysm", "cortical branch aneurysm",
    "flow related aneurysm", "prenidal aneurysm", "perforator aneurysm", "fenestration aneurysm" states territory brain,
    reason arterial-lesion, vessel artery
  "petrosal fistula", "sylvian AVM", "sylvian fissure AVM", "insular AVM", "cingulate AVM", "vermian AVM", "vermis AVM",
    "hemispheric AVM", "rolandic AVM", "motor cortex AVM", "eloquent AVM", "micro AVM of the brain", "Barrow A fistula",
    "Barrow B fistula", "Barrow C fistula", "Barrow D fistula", "Barrow B", "Barrow C", "frontal fistula of the dura",
    "lateral sinus fistula", "jugular bulb dural fistula", "clival fistula", "clivus fistula", "condylar vein fistula",
    "galenic shunt", "galenic fistula", "prosencephalic vein" states territory brain, reason arterial-lesion,
    vessel arteriovenous
  "radiculomeningeal fistula", "radiculomedullary fistula", "radicular fistula", "craniocervical junction fistula",
    "craniocervical fistula", "cord fistula", "medullary fistula of the cord", "cord AVM", "cervical cord AVM",
    "thoracic cord AVM", "lumbar cord AVM", "AVM of the cord", "AVM of the spinal cord", "fistula of the cord",
    "fistula of the filum", "sacral fistula of the dura", "flow voids on the cord", "flow voids on the dorsal cord",
    "flow voids along the cord", "serpentine flow voids on the", "cord edema with flow voids"
    states territory spinal-cord, reason arterial-lesion, vessel arteriovenous
  "invading the dura", "dural invasion", "dura invading", "intracranial extension", "intradural extension",
    "intradural component", "intradural part" suggests territory brain

phrases
  "spasm after clipping", "vasospasm after clipping", "spasm after coiling", "vasospasm after coiling",
    "spasm after aneurysm", "vasospasm after aneurysm", "spasm following clipping", "vasospasm following clipping",
    "SAH spasm", "spasm day", "post SAH spasm", "aneurysmal spasm" states territory brain, vessel artery
  "intracranials clear", "intracranials were clear", "intracranials patent", "intracranials normal",
    "intracranial vessels clear", "intracranial vessels patent", "intracranial vessels normal",
    "intracranial vessels open", "brain vessels patent", "brain vessels all patent", "brain vessels clear",
    "brain vessels normal", "intracranial circulation patent", "intracranial circulation intact",
    "intracranial circulation normal", "no intracranial occlusion", "no intracranial clot", "no LVO", "LVO excluded",
    "no large vessel occlusion", "nothing intracranial", "circle of Willis intact", "circle of Willis complete",
    "circle of Willis patent" means nothing

phrases
  "post coiling vasospasm", "post coil vasospasm", "post clipping vasospasm", "post clipping spasm",
    "post coiling spasm", "postcoiling vasospasm", "postclipping vasospasm", "post aneurysm vasospasm"
    states territory brain, vessel artery

# Spasm after a hemorrhage, told by its day or its cause
phrases
  "severe spasm", "bad spasm", "diffuse spasm", "marked spasm" near "day", "sah", "hunt", "aneurysm*", "clipped",
    "coiled", "tcd", "velocities", "drowsy" states territory brain, vessel artery

"""#),
    SourceFile(name: "Rules/vocabulary/circumstances.rules", text: #"""
# Circumstances of a deed: the way in, how far it got, the plan, the day, sides and accesses, and what went with it.

phrases
  # How the vessel was reached.
  "percutaneous", "percutaneously", "transcatheter", "endovascular", "endovascularly", "catheter directed",
    "catheter based", "transluminal", "minimally invasive catheter", "direct stick", "direct percutaneous puncture",
    "direct puncture", "direct percutaneous access", "percutaneous access", "percutaneous approach",
    "percutaneous puncture", "percutaneous transhepatic", "percutaneous transsplenic", "percutaneous translumbar",
    "percutaneous transabdominal", "transhepatic", "transhepatic access", "transhepatic approach", "transsplenic",
    "trans splenic", "transsplenic access", "trans jugular", "transjugular approach", "translumbar approach",
    "transcaval", "transcaval approach", "micropuncture", "micropuncture technique", "micropuncture set",
    "micropuncture kit", "micropuncture needle", "micropuncture access", "seldinger", "seldinger technique",
    "modified seldinger technique", "single wall puncture", "transradial access", "transradial approach",
    "transfemoral access", "transfemoral approach", "transbrachial access", "transulnar access", "transpedal access",
    "transpopliteal access", "ultrasound guided access", "ultrasound guided puncture", "ultrasound guided percutaneous",
    "ultrasound guided needle", "was accessed percutaneously", "was punctured percutaneously",
    "accessed under ultrasound", "accessed under ultrasound guidance", "accessed with ultrasound guidance",
    "access was obtained under ultrasound", "punctured under ultrasound", "needle access",
    "interventional radiology procedure", "superselective microcatheter", "microcatheter was advanced",
    "microcatheter advanced", "through the microcatheter", "via the microcatheter", "through a microcatheter",
    "via a microcatheter" states approach percutaneous
  "microcatheter", "micro catheter", "microwire", "guide catheter", "guiding catheter", "guide wire", "guidewire",
    "glidewire", "glide wire", "glidecath", "progreat", "renegade", "renegade hi flo", "cantata microcatheter",
    "direxion", "truselect", "lantern microcatheter", "maestro microcatheter", "merit maestro", "cobra catheter",
    "cobra 2", "c2 catheter", "c2 cobra", "sos catheter", "sos omni", "simmons catheter", "simmons 1", "simmons 2",
    "berenstein catheter", "kumpe", "kumpe catheter", "kmp catheter", "vert catheter", "vertebral catheter",
    "angled catheter", "angled glide catheter", "omni flush", "reverse curve catheter", "rosch catheter", "mikaelsson",
    "roberts catheter", "roberts uterine catheter", "ruc catheter", "headhunter catheter", "davis catheter",
    "mpa catheter", "multipurpose catheter", "diagnostic catheter", "angiographic catheter", "coaxial catheter",
    "coaxially", "coaxial technique", "coaxial system", "vascular sheath", "introducer sheath", "radial sheath",
    "brachial sheath", "jugular sheath", "french sheath", "fr sheath", "long sheath", "destination sheath",
    "ansel sheath", "gore dryseal", "dryseal", "neuron max sheath", "shuttle sheath", "arrow sheath", "glidesheath",
    "sheath was placed", "sheath placed", "sheath placement", "sheath was removed", "sheaths were removed",
    "sheath was inserted", "sheath insertion", "sheath exchange", "sheath", "5f sheath", "6f sheath", "5 f sheath",
    "6 f sheath", "access site", "vascular access", "common femoral access", "right femoral access",
    "left femoral access", "left radial access", "right radial access", "snuffbox access", "distal radial access",
    "brachial access", "popliteal access", "pedal access", "tibial access", "axillary access", "right groin puncture",
    "femoral puncture", "femoral artery puncture", "puncture site", "right groin was prepped", "left groin was prepped",
    "wrist was prepped", "access was obtained", "access obtained", "arterial access was obtained",
    "venous access was obtained", "access was gained", "access gained", "vascular access was obtained", "via femoral",
    "via the femoral artery", "via right femoral artery", "via right femoral", "via left femoral",
    "via the right femoral artery", "via the left femoral artery", "via right cfa", "via cfa", "right cfa access",
    "left cfa access", "cfa access", "cfa approach", "femoral approach", "right femoral approach",
    "left femoral approach", "radial approach", "left radial approach", "right radial approach", "brachial approach",
    "popliteal approach", "jugular approach", "right jugular approach", "groin approach", "through the groin",
    "via the groin", "from the groin", "from a femoral approach", "from the right femoral approach",
    "from a right femoral approach", "via radial", "via left radial", "via the left radial artery", "via jugular",
    "via the right jugular vein", "via right internal jugular", "via the right internal jugular vein",
    "via popliteal vein", "via the popliteal vein", "under fluoroscopy", "under fluoroscopic guidance",
    "fluoroscopic guidance", "fluoroscopy time", "fluoro time", "fluoroscopically guided", "angiography suite",
    "angio suite", "angiography table", "interventional radiology suite", "ir suite", "neuroangiography suite",
    "cath lab", "catheterization laboratory", "neurointerventional suite", "neurointerventional",
    "interventional neuroradiology", "interventional radiology", "interventional radiologist", "manual compression",
    "manual pressure was held", "manual pressure", "hemostasis was achieved with manual compression",
    "catheters and sheath removed", "catheter and sheath were removed", "catheter was removed",
    "catheters were removed", "catheter was advanced", "catheter advanced", "catheter was navigated",
    "was advanced over the wire", "over a wire", "over the wire", "over a guidewire", "selective catheter",
    "selective catheter placement", "superselective catheter placement", "contrast injection", "contrast was injected",
    "hand injection of contrast", "digital subtraction", "roadmap guidance", "road map", "transvenous",
    "transvenous approach", "transvenous route", "transvenous access", "transarterial", "transarterial approach",
    "transarterial route", "transarterial access", "intraarterial", "intra arterial", "intraarterially",
    "catheter tip was positioned", "21 gauge needle", "22 gauge needle", "25 gauge needle", "18 gauge needle",
    "chiba needle", "butterfly needle", "under ultrasound guidance", "under ct guidance", "ultrasound guidance",
    "us guidance", "by catheter", "by a catheter", "with a catheter", "with the catheter", "through a catheter",
    "through the catheter", "via a catheter", "via catheter", "by microcatheter" suggests approach percutaneous
  "open approach", "open exposure", "open surgical approach", "through an incision", "through the incision",
    "through a groin incision", "via groin incision", "via a groin incision", "through a femoral incision",
    "via an open approach", "via open approach", "via open cutdown", "open cutdown", "open femoral cutdown",
    "surgical cutdown", "open femoral exposure", "open brachial exposure", "artery was exposed surgically",
    "artery was surgically exposed", "vein was surgically exposed", "transverse arteriotomy",
    "longitudinal arteriotomy", "arteriotomy was made", "arteriotomy was performed", "arteriotomy made",
    "transverse incision in the artery", "transverse graftotomy", "graftotomies", "venotomy was made",
    "venotomy was performed", "longitudinal venotomy", "transverse venotomy", "venotomy was closed",
    "arteriotomy was closed primarily", "arteriotomy was closed with a patch", "arteriotomy was closed with prolene",
    "arteriotomy closed with prolene", "arteriotomy closed primarily", "arteriotomy closed with patch",
    "arteriotomy was closed with interrupted", "arteriotomy was closed with running", "arteriotomy was repaired",
    "arteriotomy repaired", "arteriotomy was repaired with", "open hybrid", "through the arteriotomy",
    "through an arteriotomy", "via arteriotomy", "via an arteriotomy", "through the venotomy", "through a venotomy",
    "via venotomy", "through a laparotomy", "via laparotomy", "via a laparotomy", "through laparotomy", "at laparotomy",
    "via sternotomy", "via a sternotomy", "through a sternotomy", "via thoracotomy", "via median sternotomy"
    states approach open
  "vessel loops", "vessel loops were placed", "vessel loop control", "proximal and distal control",
    "proximal and distal control was obtained", "clamped proximally and distally", "artery was clamped",
    "vessel was clamped", "clamps were released", "clamps were removed", "vascular clamps", "cross clamp",
    "cross clamped", "bulldog clamp", "incision was made over the", "skin incision was made over the artery",
    "incision was carried down", "incision was deepened", "dissection was carried down", "dissected free",
    "artery was dissected", "vein was dissected", "fascia was incised", "wound was closed in layers",
    "closed in layers", "incision was closed in layers", "surgical approach", "surgical exposure",
    "surgical exposure of the artery", "operative exposure", "surgically exposed", "vein patch",
    "bovine pericardial patch", "patch arterioplasty", "brachial cutdown", "popliteal cutdown", "groin incision",
    "femoral incision", "femoral exposure", "open femoral", "open brachial", "open popliteal", "incision and exposure",
    "surgically", "operating room thrombectomy", "vascular surgeon performed", "on cardiopulmonary bypass"
    suggests approach open
  "arteriotomy site", "arteriotomy was closed with angio seal", "arteriotomy was closed with a closure device",
    "arteriotomy was closed with perclose", "arteriotomy was closed with mynx", "arteriotomy was closed using",
    "arteriotomy closed with angio seal", "arteriotomy closed with perclose", "arteriotomy closed with mynx",
    "arteriotomy closed with a closure device", "arteriotomy closed with closure device", "closure of the arteriotomy",
    "closure of arteriotomy", "arteriotomy was sealed", "femoral arteriotomy closure", "femoral arteriotomy was closed",
    "femoral arteriotomy site", "common femoral arteriotomy was closed", "common femoral arteriotomy closed",
    "common femoral arteriotomy", "right common femoral arteriotomy", "left common femoral arteriotomy",
    "arteriotomy hemostasis", "hemostasis at the arteriotomy", "hemostasis of the arteriotomy", "radial arteriotomy",
    "radial arteriotomy site", "venotomy site", "venotomy hemostasis", "venotomy was closed with a closure device",
    "dermatotomy", "skin nick", "small skin nick", "small skin incision", "small incision was made",
    "small dermatotomy", "skin incision was made with a scalpel", "nick was made", "stab incision", "puncture incision",
    "incision and drainage", "open fracture", "open wound", "open label", "vessel remains open",
    "open reduction internal fixation", "open reduction", "orif", "secured with prolene",
    "sheath was secured with prolene", "purse string suture", "purse string", "figure of eight suture", "needle biopsy",
    "fine needle aspiration", "core needle biopsy", "ultrasound guided biopsy", "percutaneous biopsy",
    "percutaneous drainage", "percutaneous nephrostomy", "percutaneous cholecystostomy", "percutaneous nephrolithotomy",
    "percutaneous liver biopsy", "percutaneous renal biopsy", "percutaneous gastrostomy",
    "percutaneous endoscopic gastrostomy", "percutaneous biliary drainage", "percutaneous transhepatic cholangiography",
    "percutaneous transhepatic biliary drainage", "percutaneous abscess drainage", "percutaneous coronary",
    "open abdomen", "flank incision", "port incision", "cesarean incision", "on laparoscopy", "at laparoscopy",
    "laparoscopy showed", "laparoscopy confirmed", "motor evoked potential", "evoked potential",
    "somatosensory evoked potential", "evoked potential monitoring", "MEP", "SSEP", "cord compression",
    "spinal cord compression", "unfit for surgery", "unfit for operation", "unfit for op", "not fit for surgery",
    "unfit for general anesthesia", "unfit for open surgery", "not a candidate for surgery", "high surgical risk",
    "surgeons declined", "declined by surgeons", "turned down for surgery", "refused surgery", "declined surgery",
    "refused an operation", "on table lysis", "on table thrombolysis", "on the table lysis", "intraoperative lysis",
    "intraoperative thrombolysis", "completion lysis", "intraoperative tpa", "tpa on table", "tpa on the table",
    "rtpa on table", "rtpa on the table", "urokinase on table", "urokinase on the table", "intraoperative urokinase",
    "myxoma fragment", "atrial myxoma fragment", "myxoma embolus", "tumor fragment" means nothing

  # How far it got.
  "never reached", "was never reached", "could not reach", "unable to reach", "failed to reach", "not able to reach",
    "target was not reached", "target not reached", "target vessel could not be reached", "clot could not be reached",
    "thrombus could not be reached", "occlusion could not be reached", "occlusion was never reached",
    "could not be catheterized", "could not be selectively catheterized", "could not be selected",
    "could not be cannulated", "could not be accessed", "could not be crossed", "could not be traversed",
    "could not be entered", "could not be navigated", "could not be advanced", "could not be punctured",
    "could not be identified for catheterization", "could not catheterize", "could not cannulate", "could not select",
    "could not engage", "could not access", "could not cross", "could not traverse", "could not navigate",
    "could not enter", "could not pass the wire", "could not advance", "could not get past", "could not get access",
    "unable to catheterize", "unable to selectively catheterize", "unable to cannulate", "unable to select",
    "unable to engage", "unable to access", "unable to cross", "unable to traverse", "unable to navigate",
    "unable to enter", "unable to advance", "unable to pass the wire", "unable to pass", "unable to obtain access",
    "unable to gain access", "unable to get access", "unable to get past", "unable to find", "was unable to access",
    "failed to access", "failed to catheterize", "failed to cannulate", "failed to cross", "failed to engage",
    "failed to select", "failed to traverse", "failed to advance", "failure to cross", "failure to catheterize",
    "failure to cannulate", "failure to access", "failed catheterization", "failed cannulation", "failed crossing",
    "failed access", "unsuccessful catheterization", "unsuccessful cannulation", "unsuccessful access",
    "unsuccessful crossing", "unsuccessful attempt to catheterize", "unsuccessful attempt to cross",
    "unsuccessful attempt at catheterization", "attempts to catheterize failed", "attempts at catheterization failed",
    "attempts at catheterization were unsuccessful", "attempts to cross were unsuccessful",
    "attempts to cannulate were unsuccessful", "attempts to catheterize were unsuccessful",
    "not possible to catheterize", "not possible to cross", "impossible to catheterize", "impossible to cross",
    "not catheterizable", "catheterization was not possible", "catheterization not possible",
    "catheterization was unsuccessful", "catheterization failed", "cannulation failed", "cannulation was unsuccessful",
    "catheterization could not be achieved", "access could not be obtained", "access could not be achieved",
    "access was not possible", "access not possible", "tortuosity prevented", "tortuosity precluded",
    "prohibitive tortuosity", "due to tortuosity the target", "because of tortuosity could not",
    "arch could not be navigated", "stable access could not be obtained", "stable access could not be achieved",
    "safe position could not be achieved", "safe catheter position could not be achieved",
    "safe catheter position could not be obtained", "stable position could not be achieved",
    "stable catheter position could not be obtained", "microcatheter could not be advanced",
    "microcatheter could not be navigated", "catheter could not be advanced", "wire could not be advanced",
    "wire could not be passed", "guidewire could not be passed", "wire would not pass", "wire would not cross",
    "catheter would not advance", "microcatheter would not advance", "never catheterized", "never engaged",
    "never selected", "no catheter reached", "never got past the arch", "did not get past the arch",
    "could not pass the arch", "unable to get past the arch", "arch could not be passed", "never got beyond"
    suggests progress not-reached
  "no device was used", "device was not deployed", "nothing was injected", "no pass was made", "before any device",
    "prior to any device deployment", "prior to deployment", "no passes were made", "no passes made",
    "without any passes", "no device opened", "no device was opened", "device never opened", "device was never opened",
    "no stentriever opened", "nothing was opened", "nothing opened" states progress not-reached
  "no recanalization", "without recanalization", "no reperfusion", "without reperfusion", "failed recanalization",
    "recanalization failed", "unsuccessful recanalization", "recanalization was unsuccessful",
    "recanalization was not achieved", "recanalization not achieved", "recanalization could not be achieved",
    "could not be recanalized", "unable to recanalize", "failure to recanalize", "unable to achieve recanalization",
    "reperfusion was not achieved", "no flow restored", "flow was not restored", "flow could not be restored",
    "flow not restored", "no restoration of flow", "no improvement in flow", "no antegrade flow restored",
    "vessel remained occluded", "remained occluded", "remains occluded", "still occluded", "remained closed",
    "persistent occlusion after", "persistent occlusion despite", "persistently occluded", "occlusion persisted",
    "reoccluded", "re occluded", "reocclusion", "immediate reocclusion", "final tici 0", "tici 0 final",
    "tici 0 at the end", "remained tici 0", "tici remained 0", "final tici score 0", "final tici of 0", "final mtici 0",
    "tici 0 after", "tici 0 result", "final result tici 0", "no clot retrieved", "no clot was retrieved",
    "no clot was obtained", "no clot obtained", "no clot extracted", "no clot was extracted",
    "no thrombus was retrieved", "no thrombus retrieved", "no thrombus was obtained", "no thrombus obtained",
    "no thrombus aspirated", "no clot aspirated", "no clot was aspirated", "no thrombus was aspirated",
    "no thrombus was removed", "no clot was removed", "clot could not be removed", "thrombus could not be removed",
    "clot could not be retrieved", "thrombus could not be retrieved", "clot could not be aspirated",
    "unable to retrieve clot", "unable to retrieve the clot", "unable to remove the clot", "unable to remove clot",
    "unable to aspirate", "futile recanalization attempt", "without success", "without result", "to no avail",
    "no success", "unsuccessful", "unsuccessfully", "was unsuccessful", "were unsuccessful", "not successful",
    "was not successful", "no change in clot burden", "unchanged thrombus", "failed to occlude", "failure to occlude",
    "could not be occluded", "not occluded", "was not occluded", "vessel not occluded",
    "incomplete occlusion with persistent", "persistent filling of the aneurysm", "failed to achieve hemostasis",
    "hemostasis was not achieved", "bleeding continued", "bleeding could not be stopped", "bleeding was not controlled",
    "bleeding could not be controlled", "device was removed without", "device could not be deployed",
    "could not be deployed", "remains closed", "stayed closed", "stays closed", "stayed occluded", "stays occluded",
    "never opened up", "did not open up", "did not recanalize", "would not open", "without opening the vessel"
    states progress no-result
  "mTICI 0", "eTICI 0", "TIMI 0", "no reflow", "minimal flow" suggests progress no-result
  "initial TICI 0", "baseline TICI 0", "TICI 0 at baseline", "TICI 0 to", "from TICI 0", "TICI 0 flow initially",
    "initially TICI 0", "pre TICI 0", "TICI 0 before", "TICI 0 pre", "TICI 0 occlusion", "starting TICI 0",
    "presenting TICI 0", "TIMI 0 to", "initial TIMI 0", "from TIMI 0" means nothing
  "bleeding controlled", "bleeding was controlled", "bleeding ceased", "bleeding arrested", "hemorrhage arrested",
    "hemorrhage ceased", "hemorrhage stopped", "bleeding subsided" states progress completed, reason bleeding
  "bleeding stopped", "bleeding settled", "hemorrhage settled", "bleeding has stopped", "bleeding had stopped"
    states progress completed, reason bleeding
  "no further extravasation", "no residual extravasation", "no residual filling", "complete exclusion",
    "completely excluded", "successfully excluded", "successfully occluded", "was successfully occluded",
    "complete stasis was achieved", "technically successful", "technical success", "technically successful procedure",
    "procedure was successful", "successful procedure", "excellent result", "good result", "good angiographic result",
    "excellent angiographic result", "satisfactory result", "successful recanalization", "recanalization achieved",
    "recanalization was achieved", "successfully recanalized", "complete recanalization", "full recanalization",
    "complete reperfusion", "successful reperfusion", "successful revascularization", "flow restored",
    "flow was restored", "restoration of flow", "restored flow", "brisk flow", "brisk antegrade flow",
    "antegrade flow was restored", "tici 2b achieved", "tici 3 achieved", "final tici 2b", "final tici 2c",
    "final tici 3", "final mtici 3", "final mtici 2b", "tici 3 result", "tici 3 reperfusion", "tici 2b reperfusion",
    "tici 2c reperfusion", "tici 2b recanalization", "tici 3 recanalization", "then reached", "finally reached",
    "eventually reached", "was eventually reached", "ultimately reached", "eventually catheterized",
    "was eventually catheterized", "eventually successful", "ultimately successful", "finally successful",
    "finally catheterized", "ultimately catheterized", "successfully catheterized", "successfully cannulated",
    "successfully crossed", "successfully accessed", "near complete clearance", "complete clearance",
    "complete clot clearance", "widely patent", "patency restored", "patency was restored", "restored patency"
    states progress completed

  # Was removing the clot the plan?
  "primary thrombectom*", "primary mechanical thrombectom*", "primary aspiration thrombectom*",
    "primary percutaneous thrombectom*", "primary arterial thrombectom*", "planned primary thrombectom*",
    "emergent thrombectom*", "urgent thrombectom*", "emergency thrombectom*", "emergent mechanical thrombectom*",
    "urgent mechanical thrombectom*", "emergent embolectom*" states act thrombectomy, plan primary
  "clot known before", "thrombus known before", "known preoperatively", "diagnosed before the procedure",
    "clot was known", "occlusion was known", "known from cta", "known from ct", "known on cta", "planned primary",
    "primary therapy", "primary intervention", "planned as the main procedure", "planned main procedure",
    "intended primary procedure" states plan primary
  "known occlusion", "known thrombosis", "diagnosed on cta", "seen on cta", "shown on cta", "confirmed on cta",
    "demonstrated on cta", "occlusion on cta", "thrombus on cta", "thrombus on ct", "clot on ct", "clot on cta",
    "embolus on cta", "embolus on ct", "shown on duplex", "seen on duplex", "thrombus on duplex", "occlusion on duplex",
    "cta showed", "cta shows", "ct showed", "duplex showed", "duplex shows", "preoperative cta", "preprocedure cta",
    "preprocedural cta", "full of thrombus", "full of clot", "full of fresh thrombus", "filled with thrombus",
    "filled with clot", "packed with thrombus", "packed with clot", "loaded with thrombus", "loaded with clot",
    "plugged with thrombus", "occluded by thrombus", "occluded by clot", "occluded by an embolus",
    "blocked by an embolus", "thromboembolus of" suggests plan primary
  "acute ischemia", "acutely ischemic", "acute onset", "sudden onset", "extensive clot burden", "large thrombus",
    "acute thromboembolism", "acute embolism", "emergent revascularization" suggests plan primary
  "rescue aspiration", "bailout aspiration", "bail out aspiration", "bailout", "bail out",
    "residual embolus after angioplasty", "residual thrombus after stenting", "residual thrombus after stent",
    "embolus after angioplasty", "distal embolus after angioplasty", "distal embolus after stenting",
    "distal embolus after stent placement", "clot after angioplasty", "clot after stenting", "clot developed",
    "clot formed during", "new thrombus was noted", "new clot was noted", "new thrombus was seen", "new clot was seen",
    "new thrombus during", "new clot during", "clot was encountered", "thrombus was encountered",
    "encountered thrombus", "encountered clot", "unexpectedly found clot", "unexpectedly found thrombus",
    "found clot during", "found thrombus during", "discovered clot during", "during the intervention",
    "during the revascularization", "during revascularization", "after the stent was placed",
    "after stent deployment thrombus", "post angioplasty thrombus", "post angioplasty clot", "post stent thrombus",
    "post angioplasty embolus", "post angioplasty distal embolus", "post atherectomy embolus",
    "intraprocedural embolism", "catheter induced clot", "small amount of clot", "short segment of clot",
    "short segment clot", "focal residual thrombus", "small residual thrombus", "small residual clot", "small embolus",
    "adjunctive aspiration", "adjunct to angioplasty" states plan incidental
  "incidental thrombectom*", "secondary thrombectom*", "secondary mechanical thrombectom*",
    "secondary arterial thrombectom*", "bailout thrombectom*", "bail out thrombectom*", "adjunctive thrombectom*",
    "thrombectomy after stenting", "thrombectomy after angioplasty", "distal embolus was aspirated",
    "distal emboli were aspirated", "distal embolus was retrieved", "residual embolus was aspirated",
    "residual thrombus was aspirated", "residual clot was aspirated", "secondary embolectom*", "rescue thrombectom*"
    states act thrombectomy, plan incidental
  "during angioplasty", "during the angioplasty", "during balloon angioplasty", "following angioplasty there was",
    "after angioplasty there was", "post angioplasty angiogram showed" states act angioplasty,
    circuit-dilation angioplasty suggests plan incidental
  "during atherectomy", "during the atherectomy", "after atherectomy", "following atherectomy" states act angioplasty
    suggests plan incidental
  "during stenting", "during the stenting", "during stent placement", "during stent deployment",
    "after stenting there was", "following stent placement there was", "after stent deployment there was"
    states act stent, circuit-dilation stent suggests plan incidental
  "during the evar", "during endograft placement" suggests act stent-graft, plan incidental
  "during coiling", "during the embolization", "during embolization", "during coil embolization"
    states act embolization, approach percutaneous suggests plan incidental

  # Later days.
  "repeat thrombectom*", "repeated thrombectom*", "repeat mechanical thrombectom*", "repeat venous thrombectom*",
    "repeat aspiration thrombectom*", "repeat percutaneous thrombectom*", "repeat percutaneous mechanical thrombectom*",
    "repeat pharmacomechanical thrombectom*", "second session thrombectom*", "thrombectomy again",
    "thrombectomy was repeated", "thrombectomy repeated", "subsequent day thrombectom*",
    "thrombectomy on a subsequent day", "thrombectomy on day 2", "thrombectomy on day two",
    "thrombectomy on the second day", "thrombectomy on a later day", "thrombectomy on a subsequent date",
    "day 2 thrombectom*", "day two thrombectom*", "repeat clot removal", "repeat aspiration of clot",
    "repeat embolectom*", "repeat thrombectomy during lysis", "thrombectomy during ongoing lysis",
    "thrombectomy during the course of lysis", "second day thrombectom*" states act thrombectomy,
    repeat-on-later-day yes
  "repeat angiojet", "angiojet again", "repeat clottriever", "repeat clot triever", "repeat indigo"
    states repeat-on-later-day yes suggests act thrombectomy, approach percutaneous
  "second thrombectom*" suggests act thrombectomy, repeat-on-later-day yes

  # Infusion that goes on.
  "catheter left for infusion", "catheter left in place for infusion", "catheter was left in place for infusion",
    "left in place for overnight infusion", "left in place for infusion", "infusion continued overnight",
    "infusion was continued overnight", "continued overnight", "left overnight", "left in overnight",
    "infusion to continue", "infusion will continue", "continue infusion", "infusion continues in the icu",
    "transferred to icu for infusion", "to icu for overnight infusion", "return tomorrow for lysis check",
    "will return for lysis check", "return in the morning", "bring back tomorrow", "brought back tomorrow",
    "lysis check tomorrow", "lysis check in the morning", "catheter left in place", "catheter was left in place",
    "catheters were left in place", "catheter left in situ" states infusion-left yes
  "icu for lysis", "icu for overnight lysis", "icu for tpa infusion", "icu for thrombolysis",
    "admitted to icu for lysis", "icu with lysis catheter", "icu on tpa infusion" states infusion-left yes
    suggests act lysis, lysis-day first
  "sheath left in place", "sheath was left in place", "sheath left in situ", "drain left in place",
    "foley left in place", "chest tube left in place", "drainage catheter left in place",
    "nephrostomy catheter left in place", "central line left in place", "drainage catheter was left in place",
    "pigtail left in place" means nothing

  # What else was done in a dialysis circuit.
  "no angioplasty", "without angioplasty", "no angioplasty was needed", "no angioplasty performed",
    "angioplasty was not needed", "angioplasty not needed", "no stenosis found", "no underlying stenosis",
    "no significant stenosis was found", "no balloon" states circuit-dilation none
  "venous anastomosis was dilated", "venous anastomosis dilated", "anastomosis was dilated",
    "anastomotic stenosis was dilated", "stenosis was dilated", "stenosis was ballooned",
    "stenosis was treated with a balloon", "outflow stenosis was dilated", "outflow stenosis dilated",
    "cephalic arch was dilated", "cephalic arch angioplast*", "outflow vein was dilated", "dilated to 6 mm",
    "dilated to 7 mm", "dilated to 8 mm", "balloon dilated", "dilated with an 8 mm balloon",
    "dilated with a 7 mm balloon", "dilated with a 6 mm balloon", "mm balloon", "x 40 mm balloon", "x 4 cm balloon",
    "7 mm balloon", "8 mm balloon", "6 mm balloon", "9 mm balloon", "10 mm balloon" states circuit-dilation angioplasty
  "no central stenosis", "no central venous stenosis", "central veins were patent", "central veins patent",
    "central veins are patent", "central veins widely patent", "central venous system patent", "patent central veins"
    states central-dilation none
  "central stent", "central stent placement", "central stent graft", "covered stent in the central vein",
    "viabahn in the central vein" states central-dilation stent
  "central angioplast*", "central balloon angioplast*", "central lesion angioplast*", "central vein was dilated",
    "central veins were dilated", "central venous dilation", "central dilation", "central lesion was dilated",
    "central ballooning" states central-dilation angioplasty

  # Coronary arteries.
  "aspiration catheter with syringe", "syringe on an aspiration catheter", "manual thrombus extraction",
    "aspiration by syringe" states coronary-device manual-aspiration
  "continuous vacuum", "continuous vacuum aspiration", "vacuum pump aspiration", "aspiration pump system",
    "pump driven aspiration", "engine pump", "powered mechanical aspiration" states coronary-device powered-aspiration
  "manual thrombectom*", "manual aspiration thrombectom* with a syringe", "syringe thrombectom*"
    states act thrombectomy, approach percutaneous, coronary-device manual-aspiration
  "powered thrombectom*", "powered aspiration thrombectom*", "continuous aspiration thrombectom*",
    "mechanical aspiration coronary thrombectom*" states act thrombectomy, approach percutaneous,
    coronary-device powered-aspiration

  # Limb veins: how many, and further ones.
  "single vein", "one vein", "single vein treated", "one vein treated", "one vein was treated", "single vein injected",
    "one vein was injected", "one vein injected" states veins-treated one
  "single truncal vein", "one truncal vein", "single incompetent vein", "one incompetent vein", "single perforator",
    "one perforator", "single incompetent perforator", "one incompetent perforator", "one incompetent perforator vein",
    "single perforator vein", "one tributary", "one truncal", "single varicosity", "one varicosity",
    "single varicose vein", "one varicose vein" states veins-treated one suggests territory leg, vessel vein,
    reason limb-reflux
  "multiple veins", "several veins", "two veins", "three veins", "four veins", "two or more veins",
    "more than one vein", "multiple tributaries", "several tributaries", "multiple tributary veins"
    states veins-treated several
  "multiple incompetent veins", "two incompetent veins", "three incompetent veins", "several incompetent veins",
    "multiple truncal veins", "two truncal veins", "multiple varicosities", "several varicosities",
    "multiple varicose veins", "several varicose veins", "two varicose veins", "numerous varicose veins",
    "numerous varicosities", "clusters of varicosities", "clusters of varicose veins", "multiple perforators",
    "two perforators", "multiple perforator veins", "multiple incompetent perforators",
    "multiple injections into varicosities", "multiple incompetent tributaries" states veins-treated several
    suggests territory leg, vessel vein, reason limb-reflux
  "gsv and ssv", "great and small saphenous veins", "great saphenous and small saphenous veins",
    "greater and lesser saphenous veins", "great saphenous vein and small saphenous vein", "both saphenous veins",
    "gsv and aasv", "great saphenous and anterior accessory saphenous veins", "gsv and accessory saphenous vein",
    "ssv and gsv", "gsv and perforator", "great saphenous and accessory saphenous veins",
    "great saphenous vein and anterior accessory saphenous vein" states veins-treated several, further-vein yes,
    vessel vein suggests territory leg, reason limb-reflux
  "second vein", "additional vein", "further vein", "another vein", "second vein in the same leg",
    "second vein of the same leg", "subsequent vein", "second incompetent vein", "additional incompetent vein",
    "additional veins treated", "second vein treated", "second vein was treated", "also ablated", "was also ablated",
    "were also ablated", "both were ablated", "two veins were ablated", "two veins ablated", "second truncal vein",
    "each additional vein", "additional truncal vein", "second saphenous vein", "second access same leg"
    states further-vein yes
  "laser fiber", "laser energy", "joules per cm", "joules cm", "watts", "linear endovenous energy density"
    suggests ablation-method laser
  "radiofrequency catheter", "rf catheter", "radiofrequency energy", "rf energy", "7 cm heating element",
    "heating cycle", "120 degrees", "radiofrequency generator" suggests ablation-method radiofrequency
  "medical adhesive", "adhesive dispensed", "adhesive was delivered", "adhesive catheter"
    suggests ablation-method adhesive

  # One side or both.
  "both sides", "both groins treated", "right and left", "left and right", "right and the left", "bilaterally",
    "on both sides", "each side", "either side treated", "bilateral treatment", "bilateral procedure",
    "right then left", "left then right", "contralateral side was then treated", "contralateral side was treated",
    "same procedure on the left", "same procedure on the right", "same on the left", "same on the right",
    "repeated on the left", "repeated on the right", "repeated on the contralateral side",
    "procedure was repeated on the contralateral side", "identical procedure on the left",
    "identical procedure on the right" states sides both
  "bilateral" suggests sides both
  "bilateral pulmonary artery thrombectom*", "bilateral pulmonary thrombectom*",
    "bilateral pulmonary artery mechanical thrombectom*", "bilateral pulmonary mechanical thrombectom*",
    "bilateral pe thrombectom*", "bilateral pulmonary artery aspiration thrombectom*" states sides both,
    act thrombectomy, approach percutaneous, territory lung, vessel artery, plan primary
  "unilateral", "unilaterally", "one side", "one sided", "single side", "one side only", "left only", "right only",
    "left side only", "right side only" states sides one
  "bilateral groins", "both groins", "bilateral groins were prepped", "bilateral inguinal", "both groins were prepped",
    "bilateral groin prep", "bilateral breath sounds", "bilateral pleural effusion", "bilateral lower lobe",
    "bilateral pupils", "bilateral iliac crest", "bilateral hydronephrosis", "bilateral nephrostomy", "bilateral tubal",
    "bilateral salpingo", "bilateral mastectomy", "bilateral common iliac arteries are patent",
    "clear to auscultation bilaterally", "lungs clear bilaterally", "pulses palpable bilaterally",
    "palpable bilaterally", "pulses bilaterally", "equal bilaterally", "moves all extremities bilaterally",
    "both parents", "both consent", "both options", "both procedures" means nothing
  "separate access", "separate access sites", "two accesses", "two access sites", "two separate accesses",
    "two separate access sites", "separate puncture", "through separate access", "via separate access",
    "each side was accessed", "both sides were accessed", "each accessed separately", "separately accessed",
    "accessed separately", "own access", "access on each side", "access of its own", "separate sheaths",
    "bilateral access sites", "dual access", "independent access", "a second access was obtained", "second access",
    "second access site", "second access was obtained", "additional access" states separate-accesses yes
  "bilateral popliteal access", "bilateral popliteal vein access", "bilateral popliteal veins were accessed",
    "both popliteal veins were accessed", "bilateral posterior tibial vein access", "bilateral femoral vein access",
    "bilateral femoral access", "bilateral common femoral access", "bilateral common femoral artery access",
    "bilateral common femoral vein access", "bilateral groin access", "bilateral access", "bilateral venous access",
    "bilateral arterial access", "bilateral jugular access" states separate-accesses yes, sides both
  "single access", "one access", "single access site", "one access site", "same access", "through the same access",
    "via the same access", "via a single access", "through a single access", "through one access", "via one access",
    "single puncture", "single sheath", "same puncture", "same sheath", "up and over", "up and over technique",
    "contralateral crossover", "crossover technique" states separate-accesses no

  # Follow-up runs.
  "completion angiogra*", "completion arteriogra*", "completion run", "completion venogra*", "completion injection",
    "control angiogra*", "control arteriogra*", "control run", "control venogra*", "control injection",
    "final angiogra*", "final arteriogra*", "final run", "final venogra*", "final injection",
    "post treatment angiogra*", "post treatment arteriogra*", "post treatment run", "post treatment venogra*",
    "post treatment injection", "posttreatment angiogra*", "posttreatment arteriogra*", "posttreatment run",
    "posttreatment venogra*", "posttreatment injection", "post procedure angiogra*", "post procedure arteriogra*",
    "post procedure run", "post procedure venogra*", "post procedure injection", "postprocedure angiogra*",
    "postprocedure arteriogra*", "postprocedure run", "postprocedure venogra*", "postprocedure injection",
    "post deployment angiogra*", "post deployment arteriogra*", "post deployment run", "post deployment venogra*",
    "post deployment injection", "post detachment angiogra*", "post detachment arteriogra*", "post detachment run",
    "post detachment venogra*", "post detachment injection", "post intervention angiogra*",
    "post intervention arteriogra*", "post intervention run", "post intervention venogra*",
    "post intervention injection", "post embolic angiogra*", "post embolic arteriogra*", "post embolic run",
    "post embolic venogra*", "post embolic injection", "follow up angiogra*", "follow up arteriogra*", "follow up run",
    "follow up venogra*", "follow up injection", "completion imaging", "completion angiographic run",
    "completion series", "completion images", "completion cerebral angiogra*", "completion dsa",
    "completion subtraction angiogra*", "control imaging", "control angiographic run", "control series",
    "control images", "control cerebral angiogra*", "control dsa", "control subtraction angiogra*", "final imaging",
    "final angiographic run", "final series", "final images", "final cerebral angiogra*", "final dsa",
    "final subtraction angiogra*", "follow up imaging", "follow up angiographic run", "follow up series",
    "follow up images", "follow up cerebral angiogra*", "follow up dsa", "follow up subtraction angiogra*",
    "post treatment imaging", "post treatment angiographic run", "post treatment series", "post treatment images",
    "post treatment cerebral angiogra*", "post treatment dsa", "post treatment subtraction angiogra*", "post run",
    "postop run", "immediate post angiogra*", "delayed angiogra*", "delayed run", "delayed control angiogra*",
    "repeat angiogra*", "repeat arteriogra*", "repeat run", "repeat injection", "repeat venogra*", "serial angiogra*",
    "serial runs", "serial control angiogra*", "interval angiogra*", "interval angiographic runs",
    "angiogram after detachment", "angiography confirmed occlusion", "angiography confirmed exclusion",
    "angiogram confirmed occlusion", "angiogram confirmed exclusion", "completion run showed", "check angiogra*"
    states follow-up-run yes suggests approach percutaneous
  "post embolization angiogra*", "post embolization arteriogra*", "post embolization run", "post embolization venogra*",
    "post embolization injection", "post embolization imaging", "post embolization images", "post embolization dsa",
    "postembolization angiogra*", "postembolization arteriogra*", "postembolization run", "postembolization venogra*",
    "postembolization injection", "postembolization imaging", "postembolization images", "postembolization dsa",
    "post coil angiogra*", "post coil arteriogra*", "post coil run", "post coil venogra*", "post coil injection",
    "post coil imaging", "post coil images", "post coil dsa", "post coiling angiogra*", "post coiling arteriogra*",
    "post coiling run", "post coiling venogra*", "post coiling injection", "post coiling imaging",
    "post coiling images", "post coiling dsa", "postcoiling angiogra*", "postcoiling arteriogra*", "postcoiling run",
    "postcoiling venogra*", "postcoiling injection", "postcoiling imaging", "postcoiling images", "postcoiling dsa",
    "post coil embolization angiogra*", "post coil embolization arteriogra*", "post coil embolization run",
    "post coil embolization venogra*", "post coil embolization injection", "post coil embolization imaging",
    "post coil embolization images", "post coil embolization dsa", "angiogram after embolization",
    "angiogram after coiling", "angiogram after coil deployment", "angiogram after each coil", "angiogram after onyx",
    "angiogram post embolization", "angiogram post coiling", "angiogram following embolization",
    "angiogram following coiling", "angiography after embolization", "angiography after coiling",
    "angiography after coil deployment", "angiography after each coil", "angiography after onyx",
    "angiography post embolization", "angiography post coiling", "angiography following embolization",
    "angiography following coiling", "arteriogram after embolization", "arteriogram after coiling",
    "arteriogram after coil deployment", "arteriogram after each coil", "arteriogram after onyx",
    "arteriogram post embolization", "arteriogram post coiling", "arteriogram following embolization",
    "arteriogram following coiling" states follow-up-run yes suggests act embolization, approach percutaneous
  "no follow up angiogra*", "no follow up run", "no completion angiogra*", "without completion angiogra*",
    "no control angiogra*" states follow-up-run no
  "follow up angiography in", "follow up angiogram in", "follow up angiogram at", "follow up angiography at",
    "follow up angiogram recommended", "follow up angiography recommended", "follow up cerebral angiogram in",
    "follow up cerebral angiography in", "follow up angiogram planned", "follow up angiography planned",
    "plan follow up angiogram", "will need follow up angiogram", "follow up imaging in", "follow up imaging at",
    "follow up imaging recommended", "follow up in clinic", "follow up mri", "follow up mra", "follow up cta",
    "follow up ct" means nothing

  # Isotope, chemotherapy, day of a radioembolization, catheter.
  "radioactive isotope", "radioisotope", "radioactive spheres were given", "isotope was given",
    "isotope administration", "isotope infusion", "authorized user", "y90 activity", "activity delivered",
    "delivered activity", "administered activity", "residual activity", "prescribed dose of y90", "dose was assayed",
    "nuclear medicine delivered", "radiation dose to tumor", "absorbed dose", "gy to the tumor", "radioactive dose",
    "bremsstrahlung", "bremsstrahlung imaging" states isotope yes
  "treatment day", "therapy day", "y90 treatment day", "y90 therapy day", "treatment session of radioembolization",
    "day of treatment", "treatment phase", "delivery day", "administration day", "same day mapping and treatment",
    "same day mapping and radioembolization", "same session mapping and treatment" states tumor-therapy-day treatment
  "maa was injected", "maa was administered", "maa spect", "maa study", "lung shunt calculation"
    suggests tumor-therapy-day mapping
  "chemotherapy was given into the artery", "chemotherapy was infused", "chemotherapy was injected",
    "chemotherapy infused", "chemotherapy was delivered", "chemotherapy was administered intraarterially",
    "injection of chemotherapy", "chemotherapy mixture was injected", "chemotherapy mixture was infused",
    "chemoembolic mixture was injected", "emulsion of chemotherapy", "doxorubicin was infused",
    "doxorubicin was injected", "doxorubicin was administered", "doxorubicin was delivered", "doxorubicin infused",
    "cisplatin was infused", "mitomycin was infused", "epirubicin was infused", "epirubicin was injected",
    "irinotecan was infused" states chemotherapy yes
  "pressure enabled catheter", "pressure responsive catheter", "expandable tip catheter",
    "anti reflux microcatheter with pressure", "pressure modulating catheter", "pressure enabled microcatheter"
    states pressure-catheter yes

# The end of a lysis course, told by the catheter
phrases
  "stopped" near "ekos", "lysis", "tpa", "drip", "infusion" suggests lysis-day last
  "day 2 of", "day 3 of", "day two of", "drip goes on", "drip continues", "catheter exchange", "catheter exchanged",
    "catheter repositioned", "second day", "third day", "day two", "day three" near "lysis", "lytic", "tpa", "ekos",
    "infusion", "thrombolysis", "alteplase", "urokinase", "drip" suggests lysis-day middle
  "day 1", "day one", "started today", "initiated today", "begun today", "same day",
    "this morning and stopped" near "lysis", "lytic", "tpa", "ekos", "infusion", "thrombolysis", "alteplase",
    "urokinase", "drip" states lysis-day first
  "arteriotomy", "venotomy" states approach open

# A cutdown is open surgery only where clot is removed through it
phrases
  "cutdown", "cut down", "femoral cutdown", "groin cutdown" near "fogarty", "embolectom*", "thrombectom*",
    "arteriotom*", "clot*", "thromb*" states approach open
  "laparotomy" states approach open suggests act open-repair
  "stent in the outflow", "stent in outflow", "outflow stent", "stent in the outflow vein", "stent in the cephalic",
    "viabahn in outflow", "viabahn in the outflow", "stent graft in the outflow", "stented outflow",
    "stent across the anastomosis", "stent at the venous anastomosis", "peripheral stent" states circuit-dilation stent
  "no device deployed", "no device was deployed", "nothing deployed", "nothing was deployed", "no coils deployed",
    "no coils were deployed", "no embolic given", "no embolic was given", "no agent was given"
    states progress not-reached
  "no catheter could be advanced past the arch", "could not get past the arch", "no access past the arch",
    "could not be engaged", "could not be reached", "clot never reached", "never reached the clot"
    suggests progress not-reached

# A middle day of lysis told by its number
phrases
  "second of three", "second of four", "third of four", "drip continued", "middle day" near "lysis", "lytic", "tpa",
    "ekos", "infusion", "thrombolysis", "alteplase", "urokinase", "drip" states lysis-day middle
  "subclavian vein stenosis", "subclavian stenosis", "innominate stenosis", "innominate vein stenosis",
    "brachiocephalic vein stenosis", "central stenosis", "central vein stenosis", "svc stenosis" near "dilat*",
    "balloon*", "angioplast*", "pta", "ballooned" states central-dilation angioplasty
  "nuclear medicine gave", "given by nuclear medicine", "radiation oncology gave", "given by radiation oncology",
    "administered by radiation oncology", "another authorized user", "separate authorized user",
    "authorized user was nuclear medicine", "not the authorized user", "is not the AU", "nuclear medicine is the AU",
    "radiation oncologist is the AU", "nuclear medicine physician administered" states isotope-given-by-another yes
  "same calendar date", "same date", "same calendar day", "began and ended the same day",
    "started and stopped the same day", "same day start and stop", "started and finished the same day"
    states lysis-day same-date
  "infusion was stopped", "infusion stopped", "infusion was ended", "infusion ended", "drip stopped",
    "drip was stopped", "infusion discontinued", "infusion was discontinued", "infusion was terminated"
    states progress completed, lysis-day last
  "subclavian vein stenosis was dilated with a balloon", "subclavian vein stenosis was dilated",
    "central stenosis was dilated", "innominate vein stenosis was dilated", "brachiocephalic vein stenosis was dilated",
    "subclavian stenosis was ballooned", "innominate stenosis treated by balloon", "central vein stenosis was dilated",
    "L innominate stenosis treated by balloon" states central-dilation angioplasty
  "clot formed", "thrombus formed", "clot formed on", "thrombus formed on", "intraprocedural thrombus",
    "fresh thrombus on the coil", "clot on the coil mass", "thrombus on the coil mass" states plan incidental
  "not there before", "not present before", "not seen before", "new on completion", "had gone to", "new embolus",
    "showered to", "embolized distally", "embolus on completion", "seen on completion", "appeared on completion"
    states plan incidental
  "stent at venous anastomosis", "viabahn at venous anastomosis", "viabahn at the venous anastomosis",
    "covered stent at the venous anastomosis", "stent graft at the venous anastomosis",
    "viabahn across the venous anastomosis" states circuit-dilation stent
  "showed up distal", "showed up distally", "a bit of thrombus showed up", "not known beforehand",
    "was not known beforehand", "unexpected thrombus", "unexpected clot", "found incidentally" states plan incidental
  "known beforehand", "CTA known", "known by CTA", "known by duplex", "known from duplex", "main therapy",
    "main treatment", "main act", "planned main act", "as the main rx" states plan primary

# Words about lysis that count only beside a lytic
phrases
  "overnight infusion", "overnight drip", "infusion overnight", "drip overnight", "infusing overnight",
    "dripping overnight", "left dripping" near "lytic", "lysis", "tpa", "rtpa", "alteplase", "urokinase", "ekos",
    "unifuse", "thrombolysis", "tenecteplase", "caths", "catheter*" states act lysis, infusion-left yes
    suggests approach percutaneous
  "held pressure" near "lysis", "lytic", "tpa", "ekos", "infusion", "unifuse", "cdt" suggests lysis-day last
  "2nd calendar day", "third calendar day", "repositioned", "infusion started friday", "infusion started yesterday",
    "drip since yesterday" near "lysis", "lytic", "tpa", "ekos", "infusion", "lysing", "cragg", "unifuse", "drip", "cdt"
    states lysis-day middle
  "treated segment", "same segment", "same vessel", "debris" near "atherectom*", "hawkone", "clot*", "thromb*"
    states atherectomy yes
  "administered by the nuclear medicine physician", "administered by nuclear medicine",
    "nuclear medicine physician as authorized user", "by the radiation oncologist",
    "given by the nuclear medicine physician", "administered by the radiation oncologist", "by the authorized user from"
    states isotope-given-by-another yes

# Circumstances of a deed: the way in, how far it got, the plan, the day, sides and accesses, and what went with it.
phrases
  "1470 nm", "810 nm", "980 nm" suggests act vein-ablation, ablation-method laser, approach percutaneous, vessel vein

# The end of a lysis course, told by the catheter
phrases
  "catheter out", "catheter pulled", "catheter removed", "pulled infusion cath*", "pulled the infusion catheter",
    "cath pulled", "final day", "last day", "final check" near "lysis", "lytic", "tpa", "ekos", "infusion",
    "thrombolysis", "alteplase", "urokinase", "drip", "today", "tomorrow" suggests lysis-day last

# A middle day of lysis told by its number
phrases

# One limb vein or several, by the number of the word
phrases
  "a tributary", "one tributary vein", "an incompetent tributary", "a varicose tributary", "a varicose vein",
    "a varicosity", "a perforator", "an incompetent perforator", "solitary perforator", "single tributary",
    "a single tributary" states veins-treated one, vessel vein suggests territory leg, reason limb-reflux
  "residual tributaries", "calf tributaries", "thigh tributaries", "refilled tributaries", "remaining tributaries",
    "side branches of the gsv", "branch varicosities", "remaining varicosities", "residual varicosities",
    "residual varicose veins", "clusters", "cluster of veins", "branch veins", "branch varicose veins",
    "varices of the calf", "calf veins injected", "surface veins", "feeder veins" near "foam*", "sclero*", "sotradecol",
    "polidocanol", "sts", "inject*", "varithena", "asclera", "tetradecyl", "fibrovein", "aethoxysklerol", "ugfs"
    suggests veins-treated several, territory leg, vessel vein, reason limb-reflux
  "tributary" near "foam*", "sclero*", "sotradecol", "polidocanol", "sts", "inject*", "varithena", "asclera",
    "tetradecyl", "fibrovein", "aethoxysklerol", "ugfs" suggests veins-treated several, territory leg, vessel vein,
    reason limb-reflux
  "both saphenous trunks", "both trunks", "gsv and its tributaries", "great saphenous and tributaries",
    "saphenous vein and tributaries", "gsv and tributaries", "gsv plus tributaries", "trunk and tributaries",
    "two truncal", "gsv plus ssv", "gsv plus aasv", "gsv and anterior accessory",
    "great saphenous and anterior accessory", "great saphenous and small saphenous", "great and small saphenous",
    "great and lesser saphenous", "long and short saphenous", "long saphenous and short saphenous",
    "greater and lesser saphenous", "gsv and the ssv", "gsv and the aasv", "gsv then ssv", "gsv then the ssv",
    "gsv as well as ssv" states veins-treated several, vessel vein suggests territory leg, reason limb-reflux

# What else was done in a dialysis circuit, in other words
phrases
  "stent graft went", "stent-graft went in", "stent graft was laid", "stent graft laid across", "stent went in",
    "stent-graft across", "covered stent across", "viabahn across", "fluency across", "stent graft needed",
    "stent graft required", "covered stent required", "so a stent", "therefore a stent", "bail out stent",
    "bailout stent", "stent grafted", "stent graft to the", "relined with a stent", "relined with stent graft",
    "covera across", "covera in the", "stent graft for recoil", "stented for recoil", "stented because of recoil"
    states circuit-dilation stent suggests act stent
  "high pressure balloon of", "balloon of the", "dilatation of the", "dilated up to", "plastied",
    "venoplasty of the outflow", "cephalic arch ballooned", "anastomosis ballooned", "ballooning of the",
    "balloon to the", "dilated the anastomosis", "dilated the venous anastomosis", "dilated the outflow" near "graft",
    "fistula", "avf", "avg", "access", "dialysis", "anastomo*", "outflow", "arch" states circuit-dilation angioplasty

# A second limb vein named after "and"
phrases
  "and small saphenous", "and short saphenous", "and lesser saphenous", "and ssv", "and anterior accessory",
    "and accessory saphenous", "and aasv", "and great saphenous", "and gsv", "and perforator", "and giacomini",
    "and tributary", "and varicosity", "and the small saphenous", "and the short saphenous", "and the lesser saphenous",
    "and the ssv", "and the anterior accessory", "and the accessory saphenous", "and the aasv",
    "and the great saphenous", "and the gsv", "and the perforator", "and the giacomini", "and the tributary",
    "and the varicosity", "and to the small saphenous", "and to the short saphenous", "and to the lesser saphenous",
    "and to the ssv", "and to the anterior accessory", "and to the accessory saphenous", "and to the aasv",
    "and to the great saphenous", "and to the gsv", "and to the perforator", "and to the giacomini",
    "and to the tributary", "and to the varicosity", "and right small saphenous", "and right short saphenous",
    "and right lesser saphenous", "and right ssv", "and right anterior accessory", "and right accessory saphenous",
    "and right aasv", "and right great saphenous", "and right gsv", "and right perforator", "and right giacomini",
    "and right tributary", "and right varicosity", "and left small saphenous", "and left short saphenous",
    "and left lesser saphenous", "and left ssv", "and left anterior accessory", "and left accessory saphenous",
    "and left aasv", "and left great saphenous", "and left gsv", "and left perforator", "and left giacomini",
    "and left tributary", "and left varicosity", "and to the right small saphenous", "and to the right short saphenous",
    "and to the right lesser saphenous", "and to the right ssv", "and to the right anterior accessory",
    "and to the right accessory saphenous", "and to the right aasv", "and to the right great saphenous",
    "and to the right gsv", "and to the right perforator", "and to the right giacomini", "and to the right tributary",
    "and to the right varicosity", "and to the left small saphenous", "and to the left short saphenous",
    "and to the left lesser saphenous", "and to the left ssv", "and to the left anterior accessory",
    "and to the left accessory saphenous", "and to the left aasv", "and to the left great saphenous",
    "and to the left gsv", "and to the left perforator", "and to the left giacomini", "and to the left tributary",
    "and to the left varicosity", "plus small saphenous", "plus short saphenous", "plus lesser saphenous", "plus ssv",
    "plus anterior accessory", "plus accessory saphenous", "plus aasv", "plus great saphenous", "plus gsv",
    "plus perforator", "plus giacomini", "plus tributary", "plus varicosity", "plus the small saphenous",
    "plus the short saphenous", "plus the lesser saphenous", "plus the ssv", "plus the anterior accessory",
    "plus the accessory saphenous", "plus the aasv", "plus the great saphenous", "plus the gsv", "plus the perforator",
    "plus the giacomini", "plus the tributary", "plus the varicosity", "plus to the small saphenous",
    "plus to the short saphenous", "plus to the lesser saphenous", "plus to the ssv", "plus to the anterior accessory",
    "plus to the accessory saphenous", "plus to the aasv", "plus to the great saphenous", "plus to the gsv",
    "plus to the perforator", "plus to the giacomini", "plus to the tributary", "plus to the varicosity",
    "plus right small saphenous", "plus right short saphenous", "plus right lesser saphenous", "plus right ssv",
    "plus right anterior accessory", "plus right accessory saphenous", "plus right aasv", "plus right great saphenous",
    "plus right gsv", "plus right perforator", "plus right giacomini", "plus right tributary", "plus right varicosity",
    "plus left small saphenous", "plus left short saphenous", "plus left lesser saphenous", "plus left ssv",
    "plus left anterior accessory", "plus left accessory saphenous", "plus left aasv", "plus left great saphenous",
    "plus left gsv", "plus left perforator", "plus left giacomini", "plus left tributary", "plus left varicosity",
    "plus to the right small saphenous", "plus to the right short saphenous", "plus to the right lesser saphenous",
    "plus to the right ssv", "plus to the right anterior accessory", "plus to the right accessory saphenous",
    "plus to the right aasv", "plus to the right great saphenous", "plus to the right gsv",
    "plus to the right perforator", "plus to the right giacomini", "plus to the right tributary",
    "plus to the right varicosity", "plus to the left small saphenous", "plus to the left short saphenous",
    "plus to the left lesser saphenous", "plus to the left ssv", "plus to the left anterior accessory",
    "plus to the left accessory saphenous", "plus to the left aasv", "plus to the left great saphenous",
    "plus to the left gsv", "plus to the left perforator", "plus to the left giacomini", "plus to the left tributary",
    "plus to the left varicosity", "then small saphenous", "then short saphenous", "then lesser saphenous", "then ssv",
    "then anterior accessory", "then accessory saphenous", "then aasv", "then great saphenous", "then gsv",
    "then perforator", "then giacomini", "then tributary", "then varicosity", "then the small saphenous",
    "then the short saphenous", "then the lesser saphenous", "then the ssv", "then the anterior accessory",
    "then the accessory saphenous", "then the aasv", "then the great saphenous", "then the gsv", "then the perforator",
    "then the giacomini", "then the tributary", "then the varicosity", "then to the small saphenous",
    "then to the short saphenous", "then to the lesser saphenous", "then to the ssv", "then to the anterior accessory",
    "then to the accessory saphenous", "then to the aasv", "then to the great saphenous", "then to the gsv",
    "then to the perforator", "then to the giacomini", "then to the tributary", "then to the varicosity",
    "then right small saphenous", "then right short saphenous", "then right lesser saphenous", "then right ssv",
    "then right anterior accessory", "then right accessory saphenous", "then right aasv", "then right great saphenous",
    "then right gsv", "then right perforator", "then right giacomini", "then right tributary", "then right varicosity",
    "then left small saphenous", "then left short saphenous", "then left lesser saphenous", "then left ssv",
    "then left anterior accessory", "then left accessory saphenous", "then left aasv", "then left great saphenous",
    "then left gsv", "then left perforator", "then left giacomini", "then left tributary", "then left varicosity",
    "then to the right small saphenous", "then to the right short saphenous", "then to the right lesser saphenous",
    "then to the right ssv", "then to the right anterior accessory", "then to the right accessory saphenous",
    "then to the right aasv", "then to the right great saphenous", "then to the right gsv",
    "then to the right perforator", "then to the right giacomini", "then to the right tributary",
    "then to the right varicosity", "then to the left small saphenous", "then to the left short saphenous",
    "then to the left lesser saphenous", "then to the left ssv", "then to the left anterior accessory",
    "then to the left accessory saphenous", "then to the left aasv", "then to the left great saphenous",
    "then to the left gsv", "then to the left perforator", "then to the left giacomini", "then to the left tributary",
    "then to the left varicosity", "as well as small saphenous", "as well as short saphenous",
    "as well as lesser saphenous", "as well as ssv", "as well as anterior accessory", "as well as accessory saphenous",
    "as well as aasv", "as well as great saphenous", "as well as gsv", "as well as perforator", "as well as giacomini",
    "as well as tributary", "as well as varicosity", "as well as the small saphenous", "as well as the short saphenous",
    "as well as the lesser saphenous", "as well as the ssv", "as well as the anterior accessory",
    "as well as the accessory saphenous", "as well as the aasv", "as well as the great saphenous", "as well as the gsv",
    "as well as the perforator", "as well as the giacomini", "as well as the tributary", "as well as the varicosity",
    "as well as right small saphenous", "as well as right short saphenous", "as well as right lesser saphenous",
    "as well as right ssv", "as well as right anterior accessory", "as well as right accessory saphenous",
    "as well as right aasv", "as well as right great saphenous", "as well as right gsv", "as well as right perforator",
    "as well as right giacomini", "as well as right tributary", "as well as right varicosity",
    "as well as left small saphenous", "as well as left short saphenous", "as well as left lesser saphenous",
    "as well as left ssv", "as well as left anterior accessory", "as well as left accessory saphenous",
    "as well as left aasv", "as well as left great saphenous", "as well as left gsv", "as well as left perforator",
    "as well as left giacomini", "as well as left tributary", "as well as left varicosity" near "foam*", "sclero*",
    "sotradecol", "polidocanol", "sts", "inject*", "varithena", "asclera", "tetradecyl", "fibrovein", "aethoxysklerol",
    "microfoam", "ugfs" states territory leg, vessel vein, veins-treated several suggests reason limb-reflux

# Days of a lysis, told by the catheter
phrases
  "placed yesterday", "started yesterday", "begun yesterday", "put in yesterday", "left yesterday",
    "inserted yesterday", "yesterday's lysis", "since yesterday", "from yesterday", "from the day before",
    "placed the day before", "started the day before" near "lysis", "lytic", "tpa", "rtpa", "ekos", "infusion",
    "unifuse", "cdt", "thrombolysis", "alteplase", "urokinase", "drip" suggests lysis-day middle
  "catheter taken out", "catheter withdrawn", "system removed", "catheter and sheath out", "infusion system removed",
    "all out", "sheath pulled" near "today", "tonight", "returned", "returns", "brought", "check", "clean", "cleared",
    "resolved", "morning", "second", "third", "final", "tomorrow", "residual" suggests lysis-day last

# Repeated on a later day, in other words
phrases
  "angiojet repeated", "angiojet was repeated", "clottriever repeated", "clottriever was repeated",
    "aspiration repeated", "aspiration was repeated", "thrombectomy pass repeated", "indigo repeated", "jeti repeated",
    "rethrombectomy", "re-thrombectomy", "second day angiojet", "angiojet on day 2", "angiojet on day two",
    "day 2 angiojet", "second session of aspiration", "another angiojet", "another round of angiojet",
    "further angiojet", "further thrombectomy", "mechanical thrombectomy again" states act thrombectomy,
    repeat-on-later-day yes suggests approach percutaneous

# A stent put into a circuit, told by its company
phrases
  "placed there", "placed across", "deployed across", "laid across", "put across", "placed at the", "deployed at the",
    "placed in the outflow", "placed in the cephalic", "placed in the basilic", "placed for", "placed because",
    "placed after", "deployed for", "deployed after", "deployed in the", "deployed there", "went there", "went across",
    "inserted across", "inserted at the", "implanted across", "implanted at the", "put in there",
    "placed over the" near "covera", "viabahn", "fluency", "flair", "wallstent", "stentgraft", "luminexx", "lifestream"
    states circuit-dilation stent

# One limb vein, abbreviated
phrases
  "1 vein", "x1 vein", "single trunk", "single perforator only", "only vein treated", "only this vein", "only one vein",
    "AASV only", "SSV only", "GSV only", "one site only" states veins-treated one
  "2 veins", "3 veins", "4 veins", "5 veins", "6 veins", "x2 veins", "x 3 veins", "x 6 veins", "2 perforators",
    "3 perforators", "2 tributaries", "3 tributaries", "4 tributaries", "5 tributaries", "six tributaries",
    "five tributaries", "four tributaries", "three tributaries", "two tributaries", "several sites",
    "multiple sites of the leg", "different tributaries", "many tributaries", "six veins", "five veins",
    "several branches of the gsv" states veins-treated several
  "perf vein", "perfs", "incompetent perf" states territory leg, vessel vein suggests reason limb-reflux

# An access or a vein opened by the knife
phrases
  "fistula opened", "fistula was opened", "opened the fistula", "fistula exposed", "fistula was exposed",
    "vein was opened", "opened the vein", "vein exposed", "graft explored", "graft was explored", "fistula explored",
    "explored in theater", "explored in the operating", "transverse incision in the graft", "incision over the graft",
    "incision over the fistula", "through an open incision", "exposed surgically",
    "anastomosis was revised" near "fogarty", "thromb*", "clot*", "embolect*", "graft", "fistula", "declot*"
    states approach open

# A second limb vein named after "and the"
phrases
  "and the right small saphenous", "and the right short saphenous", "and the right lesser saphenous",
    "and the right ssv", "and the right anterior accessory", "and the right accessory saphenous", "and the right aasv",
    "and the right great saphenous", "and the right gsv", "and the right perforator", "and the right giacomini",
    "and the right tributary", "and the right varicosity", "and the left small saphenous",
    "and the left short saphenous", "and the left lesser saphenous", "and the left ssv",
    "and the left anterior accessory", "and the left accessory saphenous", "and the left aasv",
    "and the left great saphenous", "and the left gsv", "and the left perforator", "and the left giacomini",
    "and the left tributary", "and the left varicosity", "plus the right small saphenous",
    "plus the right short saphenous", "plus the right lesser saphenous", "plus the right ssv",
    "plus the right anterior accessory", "plus the right accessory saphenous", "plus the right aasv",
    "plus the right great saphenous", "plus the right gsv", "plus the right perforator", "plus the right giacomini",
    "plus the right tributary", "plus the right varicosity", "plus the left small saphenous",
    "plus the left short saphenous", "plus the left lesser saphenous", "plus the left ssv",
    "plus the left anterior accessory", "plus the left accessory saphenous", "plus the left aasv",
    "plus the left great saphenous", "plus the left gsv", "plus the left perforator", "plus the left giacomini",
    "plus the left tributary", "plus the left varicosity", "then the right small saphenous",
    "then the right short saphenous", "then the right lesser saphenous", "then the right ssv",
    "then the right anterior accessory", "then the right accessory saphenous", "then the right aasv",
    "then the right great saphenous", "then the right gsv", "then the right perforator", "then the right giacomini",
    "then the right tributary", "then the right varicosity", "then the left small saphenous",
    "then the left short saphenous", "then the left lesser saphenous", "then the left ssv",
    "then the left anterior accessory", "then the left accessory saphenous", "then the left aasv",
    "then the left great saphenous", "then the left gsv", "then the left perforator", "then the left giacomini",
    "then the left tributary", "then the left varicosity" near "foam*", "sclero*", "sotradecol", "polidocanol", "sts",
    "inject*", "varithena", "asclera", "tetradecyl", "fibrovein", "aethoxysklerol", "microfoam", "ugfs"
    states territory leg, vessel vein, veins-treated several suggests reason limb-reflux

# Through an endoscope, in other words
phrases
  "through the gastroscope", "via the gastroscope", "via gastroscope", "via the endoscope", "at endoscopy",
    "endoscopic coil*", "through the colonoscope", "at colonoscopy", "through the duodenoscope", "during EGD", "at EGD",
    "by the endoscopist", "through the echoendoscope", "echoendoscop*" states approach endoscopic

# A stent after a balloon that did not hold
phrases
  "so viabahn", "so covera", "so fluency", "so a viabahn", "so a covera", "so a fluency", "so a stent graft",
    "so stent graft", "so a covered stent", "so covered stent", "so stent placed", "so it was stented",
    "so was stented", "then viabahn", "then covera", "viabahn for", "covera for", "viabahn placed for",
    "recoil so stent", "rupture so", "rupture treated with stent graft", "rupture treated with viabahn",
    "rupture covered", "viabahn over the rupture", "stent graft over the rupture", "stent graft for rupture",
    "viabahn for rupture", "stent graft for extravasation" near "graft", "fistula", "avf", "avg", "arch", "anastomo*",
    "outflow", "recoil", "rupture", "dialysis", "access", "stenosis", "pta" states circuit-dilation stent
    suggests act stent-graft
  "innominate vein then ballooned", "innominate vein ballooned", "innominate ballooned", "ballooned the innominate",
    "subclavian vein ballooned", "subclavian ballooned", "ballooned the subclavian", "SVC ballooned",
    "ballooned the SVC", "central vein ballooned", "ballooned the central", "ballooned central",
    "brachiocephalic vein ballooned", "innominate vein dilated", "subclavian vein dilated",
    "innominate vein was ballooned", "SVC dilated", "innominate PTA", "subclavian PTA"
    states central-dilation angioplasty

# Through a small incision
phrases
  "scrotal incision", "tauber", "antegrade scrotal", "inguinal incision", "inguinal exploration",
    "through a scrotal incision", "small incision over the vein", "subinguinal incision" near "sclero*", "varicocele*",
    "vein*", "ligat*", "spermatic" states approach open

# Used again
phrases
  "used again", "again used", "passed again", "again passed", "run again", "used a second time", "passed a second time",
    "used once more", "brought back for another" near "clottriever", "angiojet", "thrombectom*", "indigo", "aspirex",
    "penumbra", "cat8", "cat12", "jeti", "lightning", "rotarex", "aspirat*" states repeat-on-later-day yes

# One trunk and no other
phrases
  "great saphenous vein only", "greater saphenous vein only", "long saphenous vein only", "great saphenous only",
    "small saphenous vein only", "short saphenous vein only", "small saphenous only",
    "anterior accessory saphenous vein only", "saphenous vein only", "saphenous trunk only", "trunk only",
    "truncal vein only", "trunk alone", "truncal vein alone", "great saphenous vein alone", "gsv alone", "ssv alone"
    states veins-treated one, vessel vein, territory leg suggests reason limb-reflux

# One perforating vein, abbreviated
phrases
  "1 perf", "1 perf vein", "1 perforator", "one perf", "one perforating vein", "1 incompetent perf", "1 tributary"
    states veins-treated one suggests territory leg, vessel vein, reason limb-reflux
  "came out", "catheters came out", "came out at", "taken out", "were taken out", "pulled this morning",
    "pulled at bedside", "removed at bedside" near "lysis", "lytic", "tpa", "ekos", "infusion", "thrombolysis",
    "alteplase", "urokinase", "drip" suggests lysis-day last
  "after two passes", "after three passes", "after four passes", "after five passes", "after six passes",
    "after 2 passes", "after 3 passes", "after 4 passes", "after 5 passes", "after 6 passes", "after one pass",
    "after several passes", "after multiple passes", "despite three passes", "despite four passes",
    "despite five passes", "despite multiple passes", "despite several passes", "despite 3 passes",
    "despite 4 passes" near "ica", "mca", "m1", "m2", "basilar", "occlu*", "stentriever", "solitaire", "trevo", "tici",
    "clot*", "thromb*", "retriever", "vessel", "closed", "open" states progress no-result suggests act thrombectomy,
    approach percutaneous
  "on completion", "on the final run", "post plasty", "after plasty", "after the plasty", "after ballooning",
    "after dilatation", "after the stent", "after stent release", "after recanalization of the SFA",
    "new filling defect", "filling defect distally", "new cutoff", "new cut off", "distal cutoff", "runoff lost",
    "lost runoff", "lost one runoff vessel", "no longer seen after" near "filling", "embolus", "emboli", "clot",
    "thrombus", "cutoff", "cut", "debris" suggests plan incidental
  "piece of clot had gone", "clot had gone", "clot went", "clot has gone", "clot travelled", "clot traveled",
    "clot migrated", "fragment went", "fragment had gone", "debris went", "clot dislodged", "dislodged clot"
    suggests plan incidental
  "EKOS stopped", "EKOS was stopped", "lysis stopped", "lysis was stopped", "lytic stopped", "lytics were stopped",
    "lysis was terminated", "lysis terminated", "thrombolysis ended", "tPA off", "tPA turned off", "urokinase stopped"
    states act lysis, progress completed, lysis-day last
  "cold", "pulseless", "ischemic", "mottled", "white", "numb" near "leg", "foot", "toes", "arm", "hand", "fingers",
    "limb" suggests plan primary, vessel artery
  "that night", "that evening", "same evening", "same night", "later that day", "later the same day", "before midnight",
    "by midnight", "at midnight", "after 6 h", "after six hours" near "out", "removed", "pulled", "stopped", "ended",
    "off" suggests lysis-day same-date
  "catheter was pulled", "catheters were pulled", "yanked", "caths out", "lines out", "pulled the catheters"
    suggests lysis-day last
  "since monday", "since tuesday", "since wednesday", "since thursday", "since friday", "since saturday",
    "since sunday" near "lysis", "lytic", "tpa", "ekos", "infusion", "cdt", "drip", "thrombolysis", "urokinase",
    "alteplase" suggests lysis-day middle

# Left without anything having been used
phrases
  "nothing injected", "nothing was released", "nothing released", "nothing placed", "nothing was placed",
    "nothing delivered", "nothing was delivered", "nothing infused", "did not inject any", "did not deploy any",
    "did not place any", "did not give any", "without injecting anything", "without deploying anything",
    "no particles injected", "no particles were injected", "no particles given", "no particles were given",
    "no coils placed", "no coils were placed", "no coil was placed", "no glue injected", "no glue was injected",
    "no embolic injected", "no embolic was injected", "no embolic used", "no embolic material was used",
    "no embolic agent was used", "no plug was deployed", "no sclerosant was injected",
    "no catheter beyond the cervical", "no catheter past the cervical", "no catheter above the cervical",
    "no microcatheter beyond" states progress not-reached
  "would not bleed again", "will not bleed again", "does not bleed again", "not to bleed again", "from bleeding again",
    "so it does not bleed again", "keep from rebleeding", "lest it bleed again" states reason bleeding
  "L lost", "liters lost", "L of blood lost", "liters of blood lost", "ml lost", "L EBL" suggests reason bleeding
  "Final lysis visit", "last lysis visit", "drug off", "lytic off", "drip off", "alteplase off", "infusion off",
    "both catheters pulled", "EKOS catheters pulled", "catheters pulled at", "infusion catheter pulled"
    suggests lysis-day last
  "there on the first run", "there on first run", "seen on the first run", "present on the first run",
    "present on first run", "there before the stent", "present on the initial run", "there at the start of the case",
    "on the initial angiogram" near "not", "wasn't", "new", "absent" suggests plan incidental
  "Third day of", "fourth day of", "third session of", "today repeat", "today again" near "lysis", "dvt", "course",
    "rheolytic", "angiojet", "thrombectomy", "thrombolysis" suggests repeat-on-later-day yes, lysis-day middle

# The course of a lysis, in further words
phrases
  "tPA continued", "lytic continued", "infusion continued", "infusion continues", "drip goes on", "infusion goes on",
    "follow-up through the infusion catheter", "injection through the infusion catheter" suggests lysis-day middle,
    act lysis
  "Pulled by", "pulled by our", "removed by our" near "completion", "check", "catheter*", "sheath*", "a.m.", "am"
    suggests lysis-day last
  "popliteal bypass", "femoral bypass", "tibial bypass", "iliac bypass", "SFA graft" states territory leg, vessel artery
  "repeats the AngioJet", "repeated the AngioJet", "repeats the thrombectomy", "again with AngioJet",
    "repeat rheolytic run", "another AngioJet run" states repeat-on-later-day yes suggests act thrombectomy,
    approach percutaneous
  "no particle was given", "no particle was injected", "no coil was used", "procedure abandoned",
    "procedure was abandoned", "procedure aborted", "procedure was aborted", "procedure terminated",
    "procedure was terminated", "procedure cancelled", "procedure was cancelled", "case abandoned", "attempt abandoned",
    "attempt was abandoned" suggests progress not-reached
  "no device passed", "no device was passed", "clot has gone by itself", "clot gone by itself",
    "no embolic was deployed", "no embolic deployed", "no embolics were deployed" states progress not-reached
  "plus anterior accessory", "and anterior accessory", "and then anterior accessory", "plus the anterior accessory",
    "and the anterior accessory", "plus AASV", "and AASV", "GSV plus", "second truncal vein", "both truncal veins"
    states veins-treated several
  "tPA continued overnight", "alteplase continued overnight", "lytic continued overnight",
    "infusion continued overnight", "drip continued overnight" suggests act lysis, lysis-day first

"""#),
    SourceFile(name: "Rules/vocabulary/clot-diseases.rules", text: #"""
# Clot, and where it lies: which territory, artery or vein. Known clot disease suggests that its removal was the plan.

# Lung
phrases
  "pulmonary embolism", "pulmonary embolus", "pulmonary thromboembolism", "pulmonary thromboembolus",
    "pulmonary thromboembolic disease", "pulmonary artery embolism", "pulmonary artery embolus",
    "pulmonary arterial thrombus", "pulmonary arterial clot", "clot in the pulmonary artery",
    "thrombus in the pulmonary artery", "lung clot", "blood clot in the lung", "clot in the lung", "lobar PE",
    "segmental PE", "saddle embolus", "saddle embolism", "saddle PE", "saddle pulmonary embolism",
    "saddle pulmonary embolus", "PE", "massive PE", "submassive PE", "sub-massive PE", "bilateral PE", "acute PE",
    "massive pulmonary embolism", "submassive pulmonary embolism", "high-risk PE", "high risk pulmonary embolism",
    "intermediate-risk PE", "intermediate high risk PE", "intermediate risk pulmonary embolism", "central PE",
    "large PE", "PERT", "PE response", "PERT activation", "lobar clot", "lobar thrombus", "lobar embolus",
    "interlobar clot", "interlobar thrombus", "clot in the lobar", "main PA clot", "PA clot", "clot in the main PA",
    "pulmonary clot", "lung emboli", "central emboli of the lung", "embolism of the lung", "lung embolism",
    "pulmonary thrombus" states territory lung, vessel artery suggests plan primary
  "CTEPH", "chronic thromboembolic pulmonary hypertension", "chronic thromboembolic disease", "CTED", "RV/LV ratio",
    "RV to LV ratio", "McConnell sign", "sPESI", "PESI" suggests territory lung, vessel artery
  "PE protocol", "CT PE protocol", "PE study", "PE prophylaxis", "DVT prophylaxis", "DVT/PE prophylaxis",
    "VTE prophylaxis", "thromboembolism prophylaxis", "PE tube", "PE exam", "physical exam", "small brain infarct",
    "brain infarct*", "punctate infarct*", "scattered infarct*", "tiny infarct*", "silent infarct*",
    "watershed infarct*", "borderzone infarct*", "DWI lesion*", "DWI spot*", "DWI positive lesion*", "small infarct*",
    "cerebellar infarct after", "infarct after embolization", "infarcts on MRI", "PICA infarct",
    "ischemic complication", "postprocedural infarct*", "post procedural infarct*" means nothing

# Deep veins of the legs and the pelvis
phrases
  "deep venous thrombosis", "deep vein thrombosis", "deep venous thrombus", "deep vein clot", "DVT", "acute DVT",
    "chronic DVT", "extensive DVT", "VTE", "venous thromboembolism", "venous thrombosis", "venous thrombus",
    "venous clot", "vein thrombosis", "vein clot" states vessel vein suggests territory leg
  "lower extremity DVT", "LE DVT", "LLE DVT", "RLE DVT", "leg DVT", "left leg DVT", "right leg DVT",
    "lower extremity deep venous thrombosis", "lower extremity deep vein thrombosis",
    "lower extremity venous thrombosis", "femoropopliteal DVT", "femoral-popliteal DVT",
    "femoropopliteal venous thrombosis", "popliteal DVT", "femoral DVT", "calf DVT", "tibial DVT",
    "femoral vein thrombosis", "femoral vein thrombus", "femoral vein DVT", "femoral vein clot",
    "common femoral vein thrombosis", "common femoral vein thrombus", "common femoral DVT", "CFV thrombosis",
    "CFV thrombus", "CFV DVT", "popliteal vein thrombosis", "popliteal vein thrombus", "popliteal vein clot",
    "femoral popliteal vein thrombosis", "phlegmasia", "phlegmasia cerulea dolens", "phlegmasia alba dolens",
    "venous gangrene", "venous limb gangrene", "post-thrombotic syndrome", "post-phlebitic syndrome", "PTS", "Villalta",
    "milk leg", "saphenous vein thrombosis", "GSV thrombosis", "superficial vein thrombosis",
    "superficial thrombophlebitis", "superficial venous thrombosis", "EHIT", "blood clot in the leg",
    "blood clot in leg", "leg clot", "clot in the leg vein", "swollen leg with clot" states territory leg, vessel vein
  "iliofemoral DVT", "ilio-femoral DVT", "iliofemoral deep venous thrombosis", "iliofemoral deep vein thrombosis",
    "iliofemoral venous thrombosis", "iliofemoral vein thrombosis", "iliofemoral thrombosis", "iliofemoral venous clot",
    "iliocaval DVT", "ilio caval thrombosis", "iliac DVT", "iliac vein DVT", "iliac vein thrombosis",
    "iliac vein thrombus", "iliac vein clot", "iliac venous thrombosis", "common iliac vein thrombosis",
    "common iliac vein thrombus", "external iliac vein thrombosis", "internal iliac vein thrombosis",
    "iliac vein occlusion", "occluded iliac vein", "May-Thurner", "May-Thurner syndrome", "May Thurner physiology",
    "May-Thurner anatomy", "Cockett syndrome", "iliac vein compression", "iliac vein compression syndrome",
    "left common iliac vein compression", "non-thrombotic iliac vein lesion", "NIVL", "iliac vein stenosis",
    "occluded iliac vein stent", "thrombosed iliac vein stent", "iliac vein stent thrombosis",
    "iliac venous stent occlusion", "pelvic vein thrombosis", "pelvic DVT", "ovarian vein thrombosis",
    "gonadal vein thrombosis", "ovarian vein thrombophlebitis" states territory pelvis, vessel vein
  "clot in the IVC", "thrombus in the IVC", "inferior vena caval thrombosis", "vena cava thrombosis",
    "vena caval thrombosis", "occluded IVC", "IVC filter thrombosis", "IVC filter thrombus", "IVC filter clot",
    "thrombosed IVC filter", "clotted filter", "clotted IVC filter", "occluded IVC filter", "filter-related thrombosis",
    "filter related caval thrombosis", "filter-associated thrombosis", "thrombus in the filter",
    "trapped thrombus in filter", "IVC atresia" states territory abdomen, vessel vein

# Veins of the arm and the chest
phrases
  "upper extremity DVT", "UE DVT", "LUE DVT", "RUE DVT", "UEDVT", "arm DVT", "upper extremity deep venous thrombosis",
    "upper extremity deep vein thrombosis", "upper extremity venous thrombosis", "axillosubclavian DVT",
    "axillosubclavian thrombosis", "axillo-subclavian thrombosis", "axillosubclavian vein thrombosis",
    "axillosubclavian venous thrombosis", "axillary-subclavian vein thrombosis", "axillosubclavian vein thrombus",
    "subclavian DVT", "subclavian vein thrombosis", "subclavian vein thrombus", "subclavian vein clot",
    "subclavian vein occlusion", "axillary vein thrombosis", "axillary vein thrombus", "axillary DVT",
    "brachial vein thrombosis", "brachial vein DVT", "brachial DVT", "basilic vein thrombosis",
    "cephalic vein thrombosis", "Paget-Schroetter", "Paget-Schroetter syndrome", "Paget Schrötter",
    "Paget-von Schroetter", "effort thrombosis", "effort vein thrombosis", "effort induced thrombosis",
    "venous thoracic outlet syndrome", "venous TOS", "vTOS", "venous thoracic outlet", "PICC-associated DVT",
    "PICC associated thrombosis", "catheter-associated DVT", "line-associated DVT", "pacemaker lead thrombosis"
    states territory arm, vessel vein
  "SVC syndrome", "superior vena cava syndrome", "superior vena caval thrombosis", "occluded SVC",
    "innominate vein thrombosis", "innominate vein thrombus", "innominate vein occlusion",
    "brachiocephalic vein thrombosis", "brachiocephalic vein thrombus", "brachiocephalic vein occlusion",
    "azygos vein thrombosis" states territory chest, vessel vein
  "jugular thrombosis", "IJ DVT" states territory head-neck, vessel vein
  "central venous occlusion", "central vein occlusion", "central vein thrombosis", "central venous thrombosis"
    states vessel vein suggests territory chest

# Veins of the belly
phrases
  "Budd-Chiari", "Budd-Chiari syndrome", "hepatic vein thrombosis", "hepatic venous thrombosis",
    "hepatic venous outflow obstruction", "hepatic vein occlusion", "portal vein thrombosis",
    "portal venous thrombosis", "portal vein thrombus", "portal vein clot", "portal vein occlusion",
    "portal thrombosis", "PVT", "main portal vein thrombosis", "acute portal vein thrombosis",
    "chronic portal vein thrombosis", "clot in the portal vein", "cavernous transformation",
    "cavernous transformation of the portal vein", "portomesenteric thrombosis", "porto-mesenteric thrombosis",
    "portomesenteric venous thrombosis", "portomesenteric vein thrombosis", "portosplenomesenteric thrombosis",
    "mesenteric vein thrombosis", "mesenteric venous thrombosis", "mesenteric vein thrombus", "SMV thrombosis",
    "SMV thrombus", "superior mesenteric vein thrombosis", "superior mesenteric vein thrombus",
    "splenic vein thrombosis", "splenic vein thrombus", "splenic vein occlusion", "splanchnic vein thrombosis",
    "splanchnic venous thrombosis", "renal vein thrombosis", "renal vein thrombus", "renal venous thrombosis",
    "TIPS thrombosis", "TIPS thrombus", "TIPS occlusion", "TIPS clot", "thrombosed TIPS", "occluded TIPS",
    "clotted TIPS", "TIPSS thrombosis", "clot in the TIPS", "thrombus in the TIPS", "portal stent thrombosis"
    states territory abdomen, vessel vein

# Arteries of the limbs
phrases
  "acute limb ischemia", "ALI", "acute ischemic limb", "acutely ischemic limb", "acute on chronic limb ischemia",
    "limb-threatening ischemia", "threatened limb", "acute arterial occlusion", "acute arterial thrombosis",
    "acute arterial embolism", "arterial thromboembolism", "arterial embolism", "arterial embolus",
    "arterial thrombosis", "arterial thrombus", "arterial clot", "arterial occlusion", "Rutherford I", "Rutherford IIa",
    "Rutherford 2a", "Rutherford IIb", "Rutherford 2b", "Rutherford II", "ischemic extremity", "acutely threatened limb"
    states vessel artery suggests territory leg, plan primary
  "acute leg ischemia", "acute lower limb ischemia", "acute lower extremity ischemia", "acutely ischemic leg",
    "acutely ischemic foot", "acute ischemic leg", "ischemic leg", "ischemic foot", "cold leg", "cold foot",
    "cold painful leg", "pulseless leg", "pulseless foot", "acute foot ischemia", "femoral artery thrombosis",
    "femoral artery thrombus", "femoral artery occlusion", "femoral artery embolus", "common femoral artery occlusion",
    "common femoral artery thrombosis", "common femoral artery embolus", "common femoral embolus", "femoral embolus",
    "femoral embolism", "CFA thrombosis", "CFA thrombus", "CFA embolus", "CFA occlusion",
    "superficial femoral artery thrombosis", "superficial femoral artery thrombus",
    "superficial femoral artery occlusion", "SFA thrombosis", "SFA thrombus", "SFA clot", "SFA occlusion",
    "SFA embolus", "thrombosed SFA", "thrombosed femoral artery", "thrombosed popliteal artery", "occluded SFA",
    "femoropopliteal thrombosis", "femoropopliteal occlusion", "femoropopliteal artery thrombosis",
    "popliteal artery thrombosis", "popliteal artery thrombus", "popliteal artery occlusion",
    "popliteal artery embolus", "popliteal artery clot", "popliteal embolus", "popliteal embolism",
    "popliteal occlusion", "popliteal thrombus", "occluded popliteal artery", "thrombosed popliteal aneurysm",
    "thrombosed popliteal artery aneurysm", "popliteal aneurysm thrombosis", "tibial thrombosis", "tibial thrombus",
    "tibial artery thrombosis", "tibial artery thrombus", "tibial artery occlusion", "tibial artery embolus",
    "tibial embolus", "tibioperoneal thrombus", "tibioperoneal trunk thrombus", "tibial occlusion",
    "peroneal artery thrombus", "infrapopliteal thrombus", "pedal artery thrombus", "thrombosed bypass",
    "thrombosed bypass graft", "bypass thrombosis", "bypass graft thrombosis", "bypass graft occlusion",
    "bypass occlusion", "occluded bypass", "occluded bypass graft", "clotted bypass", "clotted bypass graft",
    "thrombosed femoropopliteal bypass", "thrombosed femoral popliteal bypass", "thrombosed fem-pop",
    "thrombosed fem-pop bypass", "occluded fem-pop bypass", "occluded fem-pop graft", "fem-pop bypass thrombosis",
    "fem-pop graft thrombosis", "fem-pop graft occlusion", "femoropopliteal bypass thrombosis",
    "femoropopliteal bypass occlusion", "femoropopliteal graft thrombosis", "occluded femoropopliteal bypass",
    "femorotibial bypass thrombosis", "fem-distal bypass thrombosis", "thrombosed fem-fem bypass",
    "fem-fem bypass thrombosis", "thrombosed PTFE bypass", "occluded SFA stent", "thrombosed SFA stent",
    "SFA stent thrombosis", "SFA stent occlusion", "popliteal stent thrombosis", "popliteal stent occlusion",
    "thrombosed popliteal stent", "trash foot", "trashed foot" states territory leg, vessel artery suggests plan primary
  "thrombosed axillofemoral graft", "axillofemoral graft thrombosis", "axillofemoral bypass thrombosis",
    "aortobifemoral limb thrombosis", "aortobifemoral graft limb occlusion", "aortobifemoral limb occlusion",
    "thrombosed aortobifemoral limb", "aorto-bifemoral graft thrombosis", "iliac limb occlusion",
    "iliac limb thrombosis", "thrombosed iliac limb", "stent graft limb occlusion", "stent graft limb thrombosis",
    "endograft limb occlusion", "endograft limb thrombosis", "EVAR limb occlusion", "EVAR limb thrombosis",
    "limb graft occlusion", "iliac artery thrombosis", "iliac artery thrombus", "iliac artery occlusion",
    "iliac artery embolus", "common iliac artery thrombosis", "common iliac artery thrombus",
    "common iliac artery occlusion", "external iliac artery thrombosis", "external iliac artery thrombus",
    "external iliac artery occlusion", "iliac stent thrombosis", "iliac stent occlusion", "occluded iliac stent",
    "thrombosed iliac stent", "iliac embolus", "iliofemoral arterial thrombosis", "iliofemoral arterial occlusion"
    states territory pelvis, vessel artery suggests plan primary
  "acute arm ischemia", "acute upper limb ischemia", "acute upper extremity ischemia", "acute hand ischemia",
    "ischemic arm", "ischemic hand", "ischemic finger", "cold arm", "cold hand", "pulseless arm", "pulseless hand",
    "subclavian artery thrombosis", "subclavian artery thrombus", "subclavian artery occlusion",
    "axillary artery thrombosis", "axillary artery thrombus", "axillary artery occlusion", "axillary artery embolus",
    "brachial artery thrombosis", "brachial artery thrombus", "brachial artery occlusion", "brachial artery embolus",
    "brachial embolus", "brachial embolism", "radial artery thrombosis", "radial artery thrombus",
    "radial artery occlusion", "ulnar artery thrombosis", "ulnar artery thrombus", "ulnar artery occlusion",
    "palmar arch thrombosis", "palmar arch occlusion", "digital artery thrombosis", "digital ischemia", "frostbite",
    "arterial thoracic outlet syndrome" states territory arm, vessel artery suggests plan primary

# Aorta and arteries of the belly and the chest
phrases
  "aortic occlusion", "aortoiliac occlusion", "aortoiliac thrombosis", "aorto-iliac thrombosis",
    "aortic saddle embolus", "aortic thrombus", "aortic thrombosis", "abdominal aortic thrombus",
    "abdominal aortic occlusion", "Leriche", "Leriche syndrome", "mesenteric ischemia", "acute mesenteric ischemia",
    "AMI of the bowel", "bowel ischemia", "mesenteric artery thrombosis", "mesenteric artery embolus",
    "mesenteric artery occlusion", "mesenteric embolus", "mesenteric embolism", "mesenteric arterial thrombosis",
    "superior mesenteric artery thrombosis", "superior mesenteric artery thrombus",
    "superior mesenteric artery embolus", "superior mesenteric artery embolism", "superior mesenteric artery occlusion",
    "SMA thrombosis", "SMA thrombus", "SMA embolus", "SMA embolism", "SMA occlusion", "SMA clot",
    "SMA stent thrombosis", "occluded SMA", "occluded SMA stent", "celiac thrombosis", "celiac artery thrombosis",
    "celiac thrombus", "celiac occlusion", "celiac artery occlusion", "renal artery thrombosis",
    "renal artery thrombus", "renal artery embolus", "renal artery embolism", "renal artery occlusion",
    "renal artery clot", "renal embolus", "renal infarct", "renal infarction", "renal stent thrombosis",
    "transplant renal artery thrombosis", "hepatic artery thrombosis", "hepatic artery thrombus",
    "hepatic artery occlusion", "HAT", "early hepatic artery thrombosis", "splenic artery thrombosis",
    "splenic artery embolus" states territory abdomen, vessel artery suggests plan primary
  "thoracic aortic thrombus", "aortic arch thrombus", "descending aortic thrombus", "innominate artery thrombus",
    "Blalock-Taussig shunt thrombosis", "BT shunt thrombosis", "thrombosed BT shunt", "shunt thrombosis Blalock"
    states territory chest, vessel artery suggests plan primary
  "cervical ICA occlusion", "cervical ICA thrombus", "cervical carotid thrombus", "cervical carotid occlusion",
    "carotid free floating thrombus", "free-floating carotid thrombus", "carotid stent thrombosis",
    "carotid artery thrombosis of the neck", "carotid bulb thrombus", "extracranial carotid occlusion",
    "extracranial vertebral occlusion" states territory head-neck, vessel artery suggests plan primary

# Clot known, and clot met on the way
phrases
  "thrombosed", "acutely thrombosed", "acute occlusion", "acutely occluded", "acute thrombosis",
    "acute thrombotic occlusion", "thrombotic occlusion", "embolic occlusion", "in-stent thrombus", "thrombosed stent",
    "occluded stent", "graft thrombosis", "graft occlusion", "clotted stent", "known thrombus", "known clot",
    "extensive thrombus", "extensive clot", "large thrombus burden", "large clot burden", "heavy clot burden",
    "clot burden" suggests plan primary
  "thromboembolism", "thromboembolic", "thromboembolus", "embolism", "embolus" suggests vessel artery
  "embolus in transit during", "procedural embolus", "intraprocedural embolus", "intraprocedural thrombosis",
    "intraprocedural clot", "periprocedural thrombus", "periprocedural embolus", "iatrogenic embolus",
    "iatrogenic thrombus", "distal embolus", "distal embolic", "new distal embolus", "distally embolized",
    "distal embolization of clot", "distal embolization of thrombus", "distal embolization of plaque",
    "distal embolization of debris", "distal embolization during", "distal embolization after",
    "distal embolization following", "distal embolization to the tibial", "distal embolization to the foot",
    "distal embolization into the tibial", "embolized debris", "plaque embolus", "residual thrombus after angioplasty",
    "residual clot after angioplasty", "thrombus after angioplasty", "thrombus after stenting",
    "thrombus after atherectomy", "thrombus noted after", "thrombus found during", "clot found during",
    "clot noted during", "thrombus noted during", "incidental thrombus", "incidental clot",
    "incidentally found thrombus", "new thrombus", "fresh thrombus formed", "thrombus formed during",
    "thrombus developed", "thrombus developed during", "acute thrombus developed", "catheter-induced thrombosis",
    "catheter-induced thrombus", "thrombus on the catheter", "thrombus around the sheath",
    "thrombus around the catheter", "short segment thrombus", "short segment of thrombus", "small amount of thrombus"
    suggests plan incidental
  "without distal embolization", "no distal embolization", "no evidence of distal embolization",
    "evidence of distal embolization", "risk of distal embolization", "prevent distal embolization",
    "absence of distal embolization", "distal embolization protection", "embolus to new territory" means nothing

# Coronary arteries and the heart
phrases
  "coronary thrombosis", "coronary artery thrombosis", "coronary artery thrombus", "coronary clot",
    "coronary occlusion", "LAD occlusion", "RCA occlusion", "circumflex thrombus", "left main thrombus",
    "coronary stent thrombosis", "coronary embolus", "coronary embolism", "thrombotic LAD", "thrombotic RCA",
    "acute coronary occlusion", "vein graft thrombus of the coronary", "SVG thrombus", "occluded LAD", "occluded RCA"
    states territory coronary, vessel artery
  "ST-elevation myocardial infarction", "ST elevation MI", "acute coronary syndrome" suggests territory coronary,
    vessel artery
  "right atrial thrombus", "right atrial clot", "right atrial mass", "RA thrombus", "RA clot", "RA mass",
    "right heart thrombus", "right heart clot", "clot in transit", "thrombus in transit", "right ventricular thrombus",
    "RV thrombus", "intracardiac thrombus", "intracardiac clot", "intracardiac mass", "tricuspid vegetation",
    "tricuspid valve vegetation", "tricuspid valve endocarditis", "tricuspid endocarditis", "valve vegetation",
    "pacemaker lead vegetation", "lead vegetation", "vegetation", "catheter tip thrombus in the right atrium"
    suggests territory heart
  "left atrial thrombus", "left atrial appendage thrombus", "LAA thrombus", "left ventricular thrombus", "LV thrombus",
    "LV apical thrombus", "prosthetic valve thrombosis", "valve thrombosis" means nothing

# Arteries of the brain
phrases
  "stroke", "acute stroke", "acute ischemic stroke", "ischemic stroke", "embolic stroke", "cardioembolic stroke",
    "thromboembolic stroke", "wake-up stroke", "AIS", "CVA", "acute CVA", "cerebrovascular accident",
    "cerebral infarct", "cerebral infarction", "cerebral embolism", "cerebral embolus", "cerebral thromboembolism",
    "brain attack", "posterior circulation stroke", "anterior circulation stroke", "basilar stroke",
    "emergent large vessel occlusion", "large-vessel stroke", "large artery occlusion of the brain",
    "distal vessel occlusion", "intracranial occlusion", "intracranial arterial occlusion", "intracranial thrombus",
    "intracranial clot", "intracranial embolus", "MCA thrombosis", "MCA cutoff", "MCA cut-off", "occluded MCA",
    "middle cerebral artery occlusion", "middle cerebral artery thrombus", "middle cerebral artery clot",
    "middle cerebral artery embolus", "middle cerebral occlusion", "M1 embolus", "M1 cutoff", "M1 cut-off",
    "M1 MCA occlusion", "M1 segment occlusion", "M1/M2 occlusion", "occluded M1", "M2 branch occlusion", "M2 cutoff",
    "M2 segment occlusion", "ACA occlusion", "A2 embolus", "anterior cerebral artery occlusion",
    "anterior cerebral artery embolus", "PCA thrombus", "posterior cerebral artery occlusion", "ICA terminus occlusion",
    "ICA terminus clot", "ICA terminus thrombus", "ICA-T occlusion", "ICA-L occlusion", "carotid terminus clot",
    "T occlusion of the carotid", "supraclinoid ICA occlusion", "intracranial ICA occlusion",
    "intracranial ICA thrombus", "distal ICA occlusion", "terminal ICA occlusion", "basilar artery occlusion",
    "basilar artery thrombosis", "basilar artery thrombus", "basilar clot", "basilar embolus",
    "top of the basilar syndrome", "BAO", "occluded basilar", "thrombosed basilar", "vertebrobasilar occlusion",
    "vertebrobasilar thrombosis", "intracranial vertebral occlusion", "left MCA syndrome", "right MCA syndrome",
    "hyperdense MCA sign", "hyperdense vessel sign", "dense MCA sign", "hyperdense basilar", "tandem occlusion",
    "tandem lesion of the carotid", "tandem carotid and MCA", "mismatch penumbra" states territory brain, vessel artery
    suggests plan primary, approach percutaneous
  "NIHSS", "NIH stroke scale", "ASPECTS", "ASPECT score", "TICI 0", "TICI IIb", "TICI III", "last known well", "LKW",
    "LKN", "last known normal", "code stroke", "stroke code", "stroke alert", "stroke activation", "stroke protocol",
    "penumbra mismatch", "CTP mismatch", "perfusion mismatch", "global aphasia", "gaze deviation",
    "hemiplegia with aphasia", "TIA" suggests territory brain, vessel artery, approach percutaneous
  "central retinal artery occlusion", "CRAO", "retinal artery occlusion", "branch retinal artery occlusion"
    states territory brain, vessel artery suggests approach percutaneous
  "stroke volume", "stroke work", "heat stroke", "stroke risk", "risk of stroke", "stroke prevention",
    "stroke prophylaxis", "stroke team", "stroke center", "stroke unit", "stroke neurologist", "stroke service",
    "CHA2DS2-VASc", "spinal cord infarct", "periprocedural stroke", "hemorrhagic infarct", "splenic infarct",
    "lacunar infarct", "old infarct", "chronic infarct" means nothing

# Veins of the brain
phrases
  "cerebral venous sinus thrombosis", "cerebral venous thrombosis", "cerebral vein thrombosis",
    "cerebral sinus thrombosis", "cerebral venous sinus occlusion", "CVST", "CVT", "CSVT", "dural sinus thrombosis",
    "dural venous sinus thrombosis", "dural sinus thrombus", "dural venous thrombosis", "dural sinus clot",
    "dural sinus occlusion", "sinus thrombosis", "venous sinus thrombosis", "venous sinus thrombus",
    "intracranial venous thrombosis", "intracranial sinus thrombosis", "superior sagittal sinus thrombosis",
    "superior sagittal sinus thrombus", "superior sagittal sinus clot", "superior sagittal sinus occlusion",
    "sagittal sinus thrombosis", "sagittal sinus thrombus", "sagittal sinus clot", "SSS thrombus",
    "transverse sinus thrombosis", "transverse sinus thrombus", "transverse sinus occlusion",
    "sigmoid sinus thrombosis", "sigmoid sinus thrombus", "transverse sigmoid sinus thrombosis",
    "straight sinus thrombosis", "straight sinus thrombus", "torcular thrombosis", "torcula thrombosis",
    "torcular thrombus", "cortical vein thrombosis", "cortical venous thrombosis", "deep cerebral vein thrombosis",
    "deep cerebral venous thrombosis", "internal cerebral vein thrombosis", "vein of Galen thrombosis",
    "cavernous sinus thrombosis", "cavernous sinus thrombophlebitis", "jugular bulb thrombosis",
    "venous infarct of the brain" states territory brain, vessel vein suggests approach percutaneous

# Dialysis access
phrases
  "clotted dialysis access", "clotted dialysis graft", "clotted dialysis fistula", "clotted hemodialysis access",
    "clotted hemodialysis graft", "clotted arm graft", "clotted thigh graft", "clotted loop graft",
    "thrombosed dialysis graft", "thrombosed dialysis fistula", "thrombosed hemodialysis access",
    "thrombosed hemodialysis graft", "thrombosed hemodialysis fistula", "thrombosed loop graft",
    "thrombosed forearm graft", "thrombosed forearm loop graft", "thrombosed upper arm graft", "thrombosed arm graft",
    "thrombosed thigh graft", "thrombosed brachiocephalic fistula", "thrombosed radiocephalic fistula",
    "thrombosed brachiobasilic fistula", "occluded AV graft", "occluded AV fistula", "occluded dialysis graft",
    "occluded dialysis fistula", "occluded dialysis access", "AV fistula thrombosis", "AV access thrombosis",
    "arteriovenous graft thrombosis", "arteriovenous fistula thrombosis", "arteriovenous access thrombosis",
    "dialysis access thrombosis", "dialysis graft thrombosis", "dialysis fistula thrombosis",
    "hemodialysis access thrombosis", "hemodialysis graft thrombosis", "hemodialysis fistula thrombosis",
    "access thrombosis", "AV graft occlusion", "AV fistula occlusion", "dialysis access occlusion",
    "dialysis graft occlusion", "clot in the fistula", "clot in the AV graft", "clot in the dialysis graft",
    "thrombosis of the AV graft", "thrombosis of the AV fistula", "thrombosis of the dialysis graft",
    "thrombosis of the dialysis access", "AVF dysfunction", "AVG dysfunction", "access dysfunction",
    "dialysis access dysfunction", "dialysis access malfunction", "AV graft malfunction", "AV fistula malfunction"
    states territory dialysis-circuit
  "thrombosed graft", "no thrill", "loss of thrill", "absent thrill", "absent bruit", "no thrill or bruit",
    "lack of thrill" suggests territory dialysis-circuit

# Emboli that are no clot, and infected clot
phrases
  "Lemierre", "Lemierre syndrome", "septic embolus", "septic embolism", "septic pulmonary embolus",
    "septic pulmonary embolism", "septic thrombophlebitis", "tumor thrombus", "tumor embolus", "tumor embolism",
    "portal vein tumor thrombus", "tumor thrombus in the portal vein", "portal vein tumor thrombosis", "PVTT",
    "IVC tumor thrombus", "renal vein tumor thrombus", "bland thrombus of the portal vein with HCC", "fat embolism",
    "fat embolus", "fat embolism syndrome", "air embolism", "air embolus", "gas embolism", "carbon dioxide embolus",
    "venous air embolism", "amniotic fluid embolism", "amniotic fluid embolus", "cement embolism", "cement embolus",
    "cement pulmonary embolism", "cholesterol embolism", "cholesterol embolus", "atheroembolism",
    "atheroembolic disease", "lipiodol embolism", "foreign body embolus", "catheter embolus", "bullet embolus",
    "coil embolus", "paradoxical embolism", "calcific embolus", "intraluminal thrombus of the aneurysm",
    "mural thrombus", "thrombosed aneurysm", "partially thrombosed aneurysm", "thrombosed sac", "aneurysm thrombosis",
    "thrombosed false lumen", "thrombosed pseudoaneurysm", "thrombosed varix", "thrombosed hemorrhoid",
    "heparin-induced thrombocytopenia and thrombosis", "thrombosis risk", "risk of thrombosis",
    "venous thrombosis prophylaxis" means nothing
  "LVO", "large vessel occlusion", "ELVO", "MeVO", "DMVO", "medium vessel occlusion", "distal medium vessel occlusion"
    states territory brain, vessel artery suggests plan primary, approach percutaneous
  "filter full of clot", "thrombosed filter", "clot in the filter", "filter thrombosis", "IVC filter full of clot",
    "occluded filter" states territory abdomen, vessel vein
  "STEMI", "inferior STEMI", "anterior STEMI", "NSTEMI", "RCA clot", "RCA thrombus", "LAD thrombus",
    "coronary thrombus", "acute MI", "acute myocardial infarction" suggests territory coronary, vessel artery

# Clot in and below a filter
phrases
  "filter" near "clot*", "thromb*", "occlu*" suggests territory abdomen, vessel vein
  "filter bearing IVC", "filter-bearing cava", "clot from the filter", "clot to the filter", "clot up to the filter",
    "clot at the filter", "clot below the filter", "thrombus below the filter", "thrombus up to the filter",
    "cava clot", "cava thrombosis", "iliacs and cava", "iliacs and ivc", "cava and iliacs", "cava and both iliacs",
    "both iliacs and the cava", "iliac and caval", "iliac veins and cava" states territory abdomen, vessel vein
  "clotted iliofemoral", "clotted femoral vein", "iliac and femoral veins", "femoral and iliac veins",
    "iliofemoral clot", "iliofemoral thrombus", "femoropopliteal vein thrombosis", "popliteal and femoral veins",
    "femoral and popliteal veins", "thrombosed iliac vein", "thrombosed femoral vein", "clot in the femoral vein",
    "clot in the iliac vein", "saphenofemoral clot" states vessel vein, territory leg

# Shunts and stents clotted, in other words
phrases
  "TIPS clotted", "TIPS was clotted", "TIPS thrombosed", "TIPS was thrombosed", "TIPS occluded", "TIPS was occluded",
    "TIPS down", "TIPS shut", "TIPS stent thrombosis", "TIPS stent clot", "early TIPS thrombosis",
    "shunt thrombosis after TIPS", "blocked TIPS", "TIPS blocked", "acute TIPS thrombosis", "TIPS recanal*",
    "portal vein and SMV", "SMV and portal vein", "PV + SMV", "PV and SMV", "portal and mesenteric vein",
    "portal and superior mesenteric vein", "mesenteric and portal vein", "porto-mesenteric", "mesoportal",
    "splenoportal", "splenic and portal vein", "portal and splenic vein" states territory abdomen, vessel vein
  "clot around the pacer lead", "clot around pacemaker leads", "innominate clot", "brachiocephalic clot",
    "jugular clot", "jugular vein clot", "IJ clot", "subclav vein", "subclavian venous", "innominate venous"
    states vessel vein suggests territory chest
  "mesenteric stent", "SMA stent", "celiac stent", "renal stent", "renal artery stent", "IMA embolus",
    "inferior mesenteric artery embolus", "inferior mesenteric artery occlusion", "IMA occlusion",
    "aortic graft occlusion", "hepatic artery stent" states territory abdomen, vessel artery
  "femorofemoral crossover", "femoro femoral crossover", "crossover graft", "crossover bypass", "cross over bypass",
    "fempop", "fempop graft", "fempop bypass", "femorocrural bypass", "femorocrural graft", "femoroperoneal bypass",
    "femorotibial graft", "popliteal stent", "SFA stent", "femoral stent", "tibial stent", "vein graft of the leg",
    "distal bypass" states territory leg, vessel artery
  "limb of an EVAR", "limb of the EVAR", "EVAR limb", "endograft limb", "limb of an endograft", "stent graft limb",
    "limb of the stent graft", "iliac endograft" states territory pelvis, vessel artery
  "absent IVC", "absent infrarenal IVC", "absent infrahepatic IVC", "absence of the IVC", "absent inferior vena cava",
    "IVC agenesis", "agenesis of the IVC", "hypoplastic IVC", "interrupted IVC" suggests territory abdomen, vessel vein
  "frost bite", "frost bitten", "frostbitten", "frost bit" suggests territory arm, vessel artery
  "under the right iliac artery", "beneath the right iliac artery", "by the right iliac artery",
    "under the right common iliac artery", "by the right common iliac artery", "by the overlying iliac artery",
    "by the crossing iliac artery", "beneath the right common iliac artery" states vessel vein suggests territory pelvis
  "clottriever", "clot triever" near "femoral", "iliac", "popliteal", "phlegmasia", "dvt", "caval", "ivc", "axillary",
    "subclavian" states act thrombectomy, vessel vein suggests approach percutaneous

"""#),
    SourceFile(name: "Rules/vocabulary/devices.rules", text: #"""
# Devices. They only suggest what was done: a named deed counts before them.

phrases
  # Coils.
  "coil", "microcoil", "micro coil", "detachable coil", "detachable microcoil", "pushable coil", "pushable microcoil",
    "fibered coil", "fibered microcoil", "platinum coil", "platinum microcoil", "bare platinum coil", "bare coil",
    "hydrogel coil", "hydrogel coated coil", "hydrogel microcoil", "stainless steel coil", "steel coil", "complex coil",
    "helical coil", "helical microcoil", "framing microcoil", "packing coil", "anchor coil", "scaffold coil",
    "macrocoil", "controlled release coil", "interlocking coil", "interlocking detachable coil", "vascular coil",
    "vortx coil", "nester", "nester coil", "nester microcoil", "tornado coil", "tornado microcoil", "tornado",
    "interlock coil", "interlock", "interlock microcoil", "fibered idc", "idc coil", "embold", "embold coil",
    "embold fibered", "concerto", "concerto coil", "concerto helix", "ruby coil", "ruby xl", "ruby lp",
    "ruby standard coil", "ruby soft coil", "pod coil", "pod packing coil", "pod device", "penumbra pod",
    "penumbra coil", "penumbra coil 400", "penumbra ruby", "penumbra smart coil", "pc400", "pc 400",
    "penumbra occlusion device", "low profile coil", "lp coil", "packing coil lp", "smart coil", "swift coil", "azur",
    "azur cx", "azur coil", "azur hydrocoil", "azur framing coil", "azur vascular plug", "hydrocoil", "hydrosoft",
    "hydroframe", "hydrofill", "hypersoft", "microplex", "microplex coil", "cosmos coil", "vfc coil", "target coil",
    "target 360", "target xl", "target xxl", "target nano", "target tetra", "target 360 ultra", "target helical",
    "target detachable coil", "GDC", "gdc coil", "gdc 10", "gdc 18", "guglielmi", "guglielmi detachable coil",
    "guglielmi coil", "matrix coil", "matrix detachable coil", "matrix2", "axium", "axium coil", "axium prime",
    "axium 3d", "barricade coil", "barricade", "galaxy coil", "galaxy g3", "orbit galaxy", "orbit coil", "trufill dcs",
    "trufill coil", "deltamaxx", "deltafill", "deltapaq", "deltaplush", "deltaxsft", "presidio coil", "presidio",
    "cashmere coil", "micrusphere", "cerecyte", "nexus coil", "morpheus coil", "optima coil", "optima complex",
    "optimax coil", "kaneka coil", "ed coil", "i ed coil", "numen coil", "jasper coil", "avenir coil", "perdenser coil",
    "visee coil", "gianturco", "gianturco coil", "gianturco steel coil", "mreye", "mreye coil", "mr eye coil",
    "mreye flipper", "flipper coil", "hilal", "hilal coil", "hilal microcoil", "jackson coil", "cook coil",
    "cook tornado", "cook nester", "boston scientific coil", "vortx", "vort x", "vortx diamond", "figure 8 coil",
    "diamond coil", "straight coil", "multi loop coil", "trufill pushable", "complex fibered coil", "3d coil",
    "spiral coil", "prestige coil", "prestige plus coil", "flat panel coil", "balt coil", "barricade coil system",
    "liquid coil", "berenstein liquid coil", "coil system", "coil pusher" suggests act embolization,
    approach percutaneous

  # Plugs and other occluders.
  "vascular plug", "amplatzer vascular plug", "amplatzer plug", "amplatzer vascular plug ii",
    "amplatzer vascular plug iv", "amplatzer vascular plug 4", "amplatzer vascular plug 2", "amplatzer ii plug",
    "amplatzer iv plug", "AVP", "AVP I", "AVP II", "AVP III", "AVP IV", "AVP 2", "AVP 4", "avp plug", "avp2", "avp4",
    "mvp plug", "mvp 3q", "mvp 5q", "mvp 7q", "mvp 9q", "mvp3", "mvp5", "mvp7", "micro vascular plug",
    "microvascular plug", "micro plug", "medtronic mvp", "caterpillar plug", "caterpillar", "caterpillar micro",
    "caterpillar arterial embolization device", "artventive plug", "artventive", "endoluminal occlusion system",
    "eos device", "occluder plug", "nitinol plug", "impede plug", "impede embolization plug", "impede fx",
    "impede rapidfill", "shape memory polymer plug", "shape memory plug", "azur plug", "hydrogel plug",
    "cera vascular plug", "cera plug", "lifetech plug", "zig plug", "iliac plug", "aortomonoiliac occluder",
    "iliac occluder", "endovascular occluder", "zenith iliac plug", "talent occluder", "amplatzer occluder",
    "ovalis plug", "spider occluder", "retrograde plug", "ecr plug", "blockstent", "blockstent microcatheter",
    "solysafe" suggests act embolization, approach percutaneous
  "detachable balloon", "detachable silicone balloon", "detachable latex balloon", "gold balt balloon",
    "goldbal balloon", "goldballoon", "gold valve balloon", "detachable balloon occlusion",
    "silicone detachable balloon", "latex detachable balloon" states act embolization, approach percutaneous

  # Devices for aneurysms of the brain.
  "flow diverter", "flow diverting stent", "flow diverting device", "flow diverter stent", "flow divertor", "pipeline",
    "pipeline device", "pipeline stent", "pipeline flex", "pipeline shield", "pipeline vantage",
    "pipeline embolization device", "ped flex", "PED", "surpass evolve", "surpass streamline", "surpass flow diverter",
    "surpass elite", "surpass device", "FRED", "fred jr", "fred x", "fred device", "fred flow diverter",
    "flow redirection endoluminal device", "silk flow diverter", "silk vista", "silk stent", "silk vista baby",
    "silk device", "p64", "p48", "p48 mw", "p48mw", "p64 mw", "derivo", "derivo embolization device", "tubridge",
    "tubridge flow diverter", "bravo flow diverter", "WEB", "web device", "web sl", "web sls", "web 17",
    "woven endobridge", "woven endo bridge", "web intrasaccular device", "intrasaccular device",
    "intrasaccular flow disruptor", "intrasaccular flow diverter", "flow disruptor", "contour neurovascular",
    "contour neurovascular system", "contour intrasaccular", "neqstent", "artisse", "luna aneurysm embolization system",
    "lvis flow diversion", "trenza", "trenza embolization device", "seal device aneurysm",
    "citadel embolization device", "medina device", "medina embolization device" suggests act embolization,
    approach percutaneous, reason arterial-lesion, territory brain, vessel artery

  # Stroke: stent retrievers and aspiration.

  # Clot removal outside the brain.
  "flowtriever", "flow triever", "flowtriever2", "triever 16", "triever 20", "triever 24", "triever16", "triever20",
    "triever24", "t16 curve", "t24", "flowtriever catheter", "flowtriever disks", "flowsaver", "inari flowtriever",
    "akura", "akura thrombectomy system", "magneto", "aventus", "aventus catheter", "hi lo thrombectomy",
    "helo thrombectomy system" states act thrombectomy suggests approach percutaneous, territory lung, vessel artery,
    plan primary
  "clottriever", "clot triever", "clottriever bold", "inari clottriever", "clottriever sheath", "revcore", "zelantedvt",
    "zelante", "zelante dvt", "angiojet zelante", "vetex", "revene", "protrieve", "protrieve sheath", "venacore",
    "recore" states act thrombectomy suggests approach percutaneous, vessel vein
  "angiojet", "angio jet", "angiojet solent", "solent", "solent omni", "solent proxi", "angiojet spiroflex",
    "spiroflex", "angiojet avx", "angiojet catheter", "angiojet ultra", "xpeedior", "possis angiojet", "possis"
    states act thrombectomy suggests approach percutaneous, coronary-device fragmentation
  "indigo", "indigo system", "indigo aspiration", "indigo aspiration system", "indigo catheter", "penumbra indigo",
    "indigo cat 6", "indigo cat 8", "indigo cat 12", "penumbra engine", "penumbra pump", "penumbra lightning",
    "penumbra cat", "mechanical aspiration system", "powered aspiration", "powered aspiration system",
    "continuous aspiration", "continuous mechanical aspiration", "continuous suction aspiration" states act thrombectomy
    suggests approach percutaneous, coronary-device powered-aspiration
  "CAT 3", "CAT 5", "CAT 6", "CAT 7", "CAT 8", "CAT 12", "CAT D", "cat3", "cat5", "cat6", "cat7", "cat8", "cat12",
    "indigo cat d", "lightning 7", "lightning 8", "lightning 12", "lightning 16", "lightning flash", "lightning bolt",
    "lightning bolt 7", "lightning catheter", "lightning aspiration", "lightning flash 2",
    "lightning intelligent aspiration", "artix", "artix thrombectomy", "artixthrombectomy", "jeti", "jeti catheter",
    "jeti hydrodynamic", "rotarex", "rotarex s", "aspirex", "aspirex s", "straub rotarex", "cleaner15", "cleaner pro",
    "cleaner rotational", "cleaner thrombectomy", "cleaner vac", "PTD", "arrow ptd", "percutaneous thrombolytic device",
    "percutaneous thrombectomy device", "pounce thrombectomy", "pounce system", "pounce device", "prowick",
    "aspire device", "aspire mechanical aspiration", "hydrolyser", "hydrolyzer", "oasis catheter", "oasis thrombectomy",
    "helix clot buster", "amplatz thrombectomy device", "amplatz clot buster", "clot buster device", "trellis",
    "trellis device", "trellis 8", "trellis catheter", "bashir", "bashir catheter", "bashir endovascular catheter",
    "bashir s b", "bashir n x", "symphony catheter", "symphony thrombectomy", "symphony system", "hydra catheter",
    "hydra thrombectomy", "quickclear", "quick clear", "castaneda brush", "castaneda over the wire brush", "thrombex",
    "rotational thrombectomy device", "fino device", "rapid aspiration", "aspiration catheter",
    "suction catheter for clot", "aspiration pump", "vacuum aspiration", "guide catheter aspiration",
    "aspiration through the guide", "aspiration through the guiding catheter", "aspiration through the sheath",
    "aspiration with a guide catheter", "aspirated through the guide", "aspiration via guide catheter",
    "syringe aspiration of clot", "x sizer", "rinspirator", "tapas device", "crossbow aspiration", "dispatch catheter",
    "thrombcat", "thromcat", "bacchus trellis", "gelbfish", "greenfield embolectomy device", "meyerovich catheter",
    "capturex", "clot retrieval device", "wolf thrombectomy", "argon cleaner", "esprit catheter", "liberant",
    "control mechanical thrombectomy system", "expose retriever", "clothunter", "malone thrombectomy",
    "innova vascular laguna", "laguna clot retriever" suggests act thrombectomy, approach percutaneous
  "CAT RX", "catrx", "indigo cat rx", "penumbra cat rx", "sustained mechanical aspiration"
    states coronary-device powered-aspiration, approach percutaneous suggests act thrombectomy, territory coronary,
    vessel artery
  "manual aspiration catheter", "syringe aspiration", "aspiration syringe", "hand aspiration",
    "manual syringe aspiration", "manual suction", "aspirated with a syringe", "aspirated by syringe",
    "aspirated manually", "aspirated by hand", "60 ml syringe aspiration", "aspiration with a 60 ml syringe",
    "aspiration with a syringe", "aspiration with syringe" states coronary-device manual-aspiration,
    approach percutaneous suggests act thrombectomy
  "export catheter", "export aspiration catheter", "export ap", "export advance", "medtronic export", "pronto catheter",
    "pronto extraction catheter", "pronto v3", "pronto v4", "pronto lp", "thrombuster", "thrombuster ii",
    "eliminate catheter", "eliminate aspiration catheter", "fetch catheter", "fetch 2", "fetch aspiration catheter",
    "asap catheter", "asap aspiration", "diver ce", "diver catheter", "quickcat", "extraction catheter",
    "priority one aspiration", "hunter aspiration catheter", "rebirth aspiration", "tvac aspiration"
    states coronary-device manual-aspiration, approach percutaneous suggests act thrombectomy
  "rheolytic coronary thrombectomy", "coronary rheolytic thrombectomy", "coronary angiojet"
    states coronary-device fragmentation

  # Catheters through which a lytic runs.
  "ekos", "ekos catheter", "ekos device", "ekos system", "ekosonic", "ekos endowave", "ekosonic endovascular system",
    "infusion catheter", "multi sidehole infusion catheter", "multisidehole infusion catheter",
    "multi side hole infusion catheter", "multisidehole catheter", "multi sidehole catheter",
    "multi side hole catheter", "unifuse", "unifuse catheter", "uni fuse", "cragg mcnamara", "cragg mcnamara catheter",
    "cragg mcnamara infusion catheter", "fountain catheter", "fountain infusion catheter", "fountain infusion system",
    "mewissen", "mewissen catheter", "katzen wire", "katzen infusion wire", "infusion wire", "prostream",
    "pulse spray catheter", "pulse spray infusion catheter", "speedlyser", "angiodynamics unifuse", "microlysus",
    "micromewi", "lysus", "craggmac", "merit fountain", "thrombolysis infusion catheter", "lytic infusion catheter",
    "ultrasonic infusion catheter", "ultrasound infusion catheter", "cragg", "cragg catheter", "multihole catheter",
    "multi hole catheter", "side hole catheter", "sidehole catheter" suggests act lysis, lysis-day first,
    approach percutaneous
  "trinav", "tri nav", "surefire", "surefire catheter", "surefire infusion system", "surefire precision",
    "surefire spark", "pressure enabled drug delivery", "pedd", "pressure enabled delivery",
    "pressure generating catheter", "pressure directed catheter", "pressure directed delivery", "pressure generating",
    "trisalus", "trinav infusion system", "trinav flx", "trinav lv", "pressure enabled" states pressure-catheter yes

  # The same words for other things.
  "fiducial marker", "fiducial", "fiducial seed", "marker coil*", "localization coil*", "coil localization",
    "localizing coil", "coil marker", "coil marker placement", "coil fiducial*", "endorectal coil", "phased array coil",
    "body coil", "head coil", "surface coil", "receiver coil", "torso coil", "knee coil", "gradient coil", "rf coil",
    "mri coil", "cardiac coil", "breast coil", "pelvic coil", "spine coil", "birdcage coil", "extremity coil",
    "neurovascular coil", "phased array torso coil", "defibrillation coil", "defibrillator coil", "shock coil",
    "icd coil", "lead coil", "svc coil", "rv coil", "dual coil lead", "single coil lead", "coil lead", "coil fracture",
    "coil fracture of pacemaker lead", "magnetic coil", "transcranial magnetic stimulation coil", "tms coil",
    "contraceptive coil", "mirena coil", "copper coil", "intrauterine coil", "hormonal coil", "coil for contraception",
    "coil in the uterus", "intrauterine device", "iud", "mirena", "coil of bowel", "coil of small bowel",
    "coils of intestine", "bowel coil", "umbilical cord coil", "nuchal coil", "coil spring", "coil of wire",
    "coil of tube", "heating coil", "warming coil", "cooling coil", "vaporizer coil", "coil of catheter",
    "coil of the catheter", "pleural coil", "catheter coil", "coiled catheter", "coiled tube", "coiled tubing",
    "coiled wire", "coiled guidewire", "coiled drain", "coiled pigtail", "coiled spring", "spring coiled",
    "coiled loop", "coiled in the stomach", "coiled in stomach", "coiled in the esophagus", "coiled in the bladder",
    "coiled in the renal pelvis", "coiled in renal pelvis", "coiled in the collection", "coiled in the abscess",
    "coiled in the right atrium", "coiled in the svc", "coiled in the ivc", "coiled in the mouth",
    "coiled in the oropharynx", "coiled in the pharynx", "coiled in the hypopharynx", "coiled in the pelvis",
    "coiled in the peritoneum", "coiled in the chest", "coiled in the pleural space", "coiled within the stomach",
    "coiled within the bladder", "coiled within the collection", "coiled within the abscess", "coiled under the skin",
    "catheter coiled", "catheter is coiled", "catheter was coiled", "catheter coiling", "tube coiled", "tube is coiled",
    "tube coiling", "wire coiled", "wire was coiled", "guidewire coiled", "guidewire was coiled", "wire was coiled in",
    "drain coiled", "stent coiled", "proximal end coiled", "distal end coiled", "tip coiled", "lead coiled",
    "tubing coiled", "coiled and secured", "coiled and taped", "coiled back on itself", "tightly coiled arteries",
    "coiling of the catheter", "coiling of the wire", "coiling of the tube", "coiling of the lead",
    "coiling of internal carotid artery", "carotid coiling", "coiled carotid", "kinking and coiling", "coils eroding",
    "coils eroded", "coil pack eroding", "coil pack now", "coil pack is", "coil pack has", "coil pack had",
    "coil pack seen", "coil pack visible", "coil pack from", "coil mass is", "coil mass has", "coil mass eroding",
    "coil mass now", "coil pack eroded", "eroding coil", "eroded coil", "coil visible", "visible coil", "coil seen",
    "coil protruding", "protruding coil", "coil extruding", "extruded coil", "exposed coil", "expelled coil",
    "coil expelled", "coil passed", "coils passed per", "coil removed", "coil was removed", "coils were removed",
    "retained coil", "coil in the lumen", "coil migrated", "coil had migrated", "infected coil", "infected coil pack",
    "coil migration", "migration of coil", "migration of the coil", "migrated coil", "coil protrusion",
    "coil herniation", "coil prolapse", "coil loop", "coil compaction", "compacted coil", "coil extrusion",
    "coil erosion", "coil artifact", "coil artefact", "streak artifact from coils", "coil remnant",
    "coil recanalization", "coil fragment", "coil pack compaction", "coil stretching", "stretched coil",
    "coil unraveling", "coil tail", "coil dislodgement", "coil displacement", "coil malposition", "coil infection",
    "prior coil", "previous coil", "previously placed coil", "existing coil", "indwelling coil", "old coil",
    "known coils", "pre existing coils", "preexisting coils", "coils from prior", "coils from previous",
    "coils from the prior", "coils again seen", "coils again noted", "coils are again seen", "coils are again noted",
    "coils are noted", "coils are seen", "coils noted", "coils in situ", "coils are present",
    "embolization coils are seen", "embolization coils are noted", "embolization coils noted",
    "embolization coils are present", "embolization coils again", "embolization coils in situ",
    "surgical clips and coils", "previously coiled aneurysm neck" means nothing
  "mucus plugging", "mucous plugging", "keratin plug", "meconium plug", "hair plug", "ear plug", "earplug",
    "plug of bone", "bone plug", "cartilage plug", "dental plug", "catheter plug", "spigot plug", "mesh plug",
    "hernia plug", "hernia mesh plug", "cheek plug", "collagen plug was deployed", "collagen plug was placed",
    "hydrogel sealant plug", "mynx plug", "angio seal plug", "exoseal plug", "manta plug", "closure plug",
    "plug was deployed at the access site", "plug was deployed at the puncture site",
    "plug deployed over the arteriotomy", "extravascular plug", "closure device", "closure device was deployed",
    "arteriotomy closure device", "arteriotomy closure", "angio seal", "angioseal", "angio seal device",
    "angio seal closure device", "angio seal was deployed", "perclose", "perclose proglide", "proglide", "prostyle",
    "perclose prostyle", "proglide device", "mynx", "mynxgrip", "mynx grip", "mynx control", "mynx device", "starclose",
    "star close", "exoseal", "manta", "manta device", "vascade", "celt acd", "femoseal", "cardiva", "boomerang device",
    "fish closure", "axera", "prostar", "suture mediated closure", "suture mediated closure device", "tr band",
    "vasc band", "compression band", "femostop", "safeguard", "quikclot", "syvek patch", "chito seal", "d stat",
    "statseal", "clo sur pad", "tuohy borst", "dermabond", "skin glue", "tissue glue", "surgical glue",
    "tissue adhesive", "skin adhesive", "topical skin adhesive", "glue for skin", "liquid skin adhesive", "glued skin",
    "octyl cyanoacrylate", "2 octyl cyanoacrylate", "histoacryl skin", "exofin", "indermil", "fibrin glue",
    "fibrin sealant", "tisseel", "evicel", "bioglue", "duraseal", "fibrin glue was injected", "glue ear",
    "glue sniffing", "catheter was glued", "pigtail", "pigtail catheter", "pigtail drain", "orogastric tube",
    "feeding tube", "dobhoff", "gastric balloon", "intragastric balloon", "intraaortic balloon pump",
    "intra aortic balloon pump", "iabp", "balloon pump", "kyphoplasty balloon", "balloon dilator", "foley",
    "cervical ripening balloon", "balloon sinuplasty", "balloon kyphoplasty", "gastrostomy balloon", "swan ganz",
    "balloon wedge catheter", "thermodilution catheter", "silk suture", "silk ties", "silk stitch", "silk suture was",
    "2 0 silk", "0 silk", "3 0 silk", "4 0 silk", "secured with silk", "sutured with silk", "web space", "web browser",
    "finger web", "esophageal web", "laryngeal web", "duodenal web", "venous web", "arterial web", "interdigital web",
    "carotid web", "silk ligature", "coil stent", "prostatic coil", "duodenoscope", "target lesion", "target vessel",
    "target organ", "target volume", "indigo carmine", "lightning strike", "struck by lightning", "ischemic penumbra",
    "penumbra on perfusion", "core and penumbra", "penumbra volume", "core penumbra mismatch",
    "tissue at risk penumbra", "interlocking nail", "interlock nail", "tornado injury", "injured in a tornado"
    means nothing
  "stretch resistant coil", "coil cast", "coil deposition", "coil delivery", "coil position", "coil mass is dense",
    "tight coil pack" suggests act embolization
  "vascular occluder" suggests act embolization, approach percutaneous
  "mucus plug", "mucous plug", "cement plug", "plug flow", "arterial plug", "hemostatic plug", "collagen plug",
    "plug and play" means nothing
  "fogarty", "fogarty catheter", "fogarty balloon" suggests act thrombectomy
  "gold fiducial coil*", "gold fiducial", "visicoil", "fiducial coil*", "fiducial marker*", "gold seed", "gold marker"
    suggests act marker-placement
  "cleaner", "trerotola", "trerotola device", "arrow trerotola", "ptd device", "cleaner device", "cleaner xt",
    "cleaner 15" states act thrombectomy suggests approach percutaneous
  "nit occlud", "nit-occlud", "piccolo occluder", "amplatzer piccolo", "MFO" states act ductus-closure
  "ADO", "ADO II", "amplatzer duct occluder", "amplatzer duct occluder II", "amplatzer muscular VSD occluder"
    suggests act embolization, approach percutaneous
  "inari", "inari system", "inari device" states act thrombectomy suggests approach percutaneous
  "plug in the tract", "tract plug", "plug in tract", "tissue plug", "puncture site plug" means nothing

# Devices. They only suggest what was done: a named deed counts before them.
phrases
  "stent retriever", "stentriever", "stent triever", "retrievable stent", "retriever device", "clot retriever device",
    "solitaire", "solitaire fr", "solitaire 2", "solitaire x", "solitaire platinum", "solitaire device",
    "solitaire stent", "solitaire stent retriever", "trevo", "trevo nxt", "trevo xp", "trevo pro", "trevo provue",
    "trevo stent retriever", "trevo device", "embotrap", "embotrap ii", "embotrap iii", "tigertriever",
    "tigertriever 13", "tigertriever 17", "tiger retriever", "merci", "merci retriever", "merci device", "versi",
    "versi retriever", "eric device", "eric retriever", "ERIC", "catch view", "catchview", "catch device",
    "catch retriever", "catch plus", "neva", "neva vs", "neva stent retriever", "preset retriever", "preset lite",
    "preset lt", "preset stent retriever", "aperio", "aperio hybrid", "nimbus", "nimbus device",
    "embolus retriever with interlinked cages", "reperfusion catheter", "penumbra reperfusion catheter",
    "penumbra system", "penumbra aspiration", "penumbra aspiration system", "penumbra max system", "penumbra separator",
    "ACE 60", "ACE 64", "ACE 68", "ace60", "ace64", "ace68", "ace 60 catheter", "ace 64 catheter", "ace 68 catheter",
    "3max", "4max", "5max", "5max ace", "3 max catheter", "JET 7", "jet7", "jet d", "RED 43", "RED 62", "RED 68",
    "RED 72", "RED 78", "red43", "red62", "red68", "red72", "red 62 catheter", "red 68 catheter", "red 72 catheter",
    "sofia plus", "sofia plus 6f", "sofia flow plus", "sofia aspiration", "sofia 88", "react 68", "react 71",
    "react aspiration", "react catheter", "react 71 aspiration catheter", "vecta 71", "vecta 74", "vecta 46",
    "axs vecta", "vecta aspiration", "zoom 35", "zoom 45", "zoom 55", "zoom 71", "zoom 88", "zoom aspiration",
    "zoom catheter", "zoom system", "arc catheter", "arc aspiration", "catalyst 6", "catalyst 7", "catalyst aspiration",
    "axs catalyst 6", "axs catalyst 7", "millipede 088", "millipede", "mivi q", "q catheter", "mivi super 90",
    "freeclimb", "freeclimb 70", "freeclimb 54", "cereglide", "cereglide 71", "esperance aspiration", "tracstar",
    "bmx 81", "bmx 96", "embovac", "large bore 071", "hippo 072", "cheetah catheter", "perfuze",
    "super bore aspiration", "riptide", "riptide aspiration", "embo vac", "route 92", "monopoint",
    "intracranial aspiration catheter", "neuro aspiration catheter", "phenox clot retriever", "thrombite", "syphonet",
    "reco flow restoration device", "skyflow", "catchview mini", "solumbra aspiration", "geometric clot extractor"
    states act thrombectomy suggests approach percutaneous, territory brain
  "3 fogarty", "4 fogarty", "5 fogarty", "no 4 fogarty", "thru lumen fogarty", "adherent clot catheter",
    "graft thrombectomy catheter", "fogarty adherent clot catheter", "fogarty graft thrombectomy catheter",
    "embolectomy fogarty" suggests act thrombectomy
  "plug" near "artery", "deployed", "placed", "put", "proximal", "amplatzer", "vascular", "iliac", "splenic", "gonadal",
    "feeder", "feeding", "coil*", "shunt*", "varix", "varicocele", "ovarian", "spermatic", "portal", "foam*", "shut"
    suggests act embolization, approach percutaneous

# Devices that bag clot of veins
phrases
  "coring", "coring element", "coring device", "nitinol coring", "collection bag", "collecting bag",
    "coring and collection", "coring bag", "braided bag", "mesh bag", "mesh collection bag", "clot collection bag",
    "expanding basket and bag", "funnel sheath", "mesh funnel sheath", "self expanding funnel" near "clot*", "thromb*",
    "vein*", "iliac*", "femoral", "ivc", "cava", "caval", "dvt", "iliofemoral", "pass*" suggests act thrombectomy,
    approach percutaneous, vessel vein
  "thunderbolt", "symphony", "hydrolizer", "hydrolyser catheter", "thrombectomy with aspirex", "aspirex device",
    "rotarex device", "acoustic pulse", "cleaner vac system", "mantis", "mega vac", "megavac", "prodigy",
    "zelante catheter", "cat16", "cat 8 xtorq", "lightning 16 catheter", "venacore catheter",
    "thrombus removal system" near "clot*", "thromb*", "vein*", "dvt", "iliac*", "femoral", "ivc", "occlu*", "pe"
    suggests act thrombectomy, approach percutaneous

# Suction systems by maker
phrases
  "penumbra", "penumbra 8F", "penumbra 12F", "penumbra device", "CAT 16", "lightning" near "clot*", "thromb*", "passes",
    "dvt", "pe", "vein*", "occlu*", "aspirat*" suggests act thrombectomy, approach percutaneous
  "neuroform", "neuroform atlas", "neuroform ez", "atlas stent", "enterprise stent", "enterprise 2", "enterprise vrd",
    "lvis", "lvis jr", "lvis blue", "lvis stent", "leo stent", "leo plus", "leo baby", "accero stent", "acclino",
    "solitaire ab", "pulserider", "pconus", "pconus2", "eclips device", "barrel stent", "barrel vrd", "comaneci",
    "comaneci device", "cascade device", "hyperform", "hyperglide", "hyperform balloon", "hyperglide balloon",
    "scepter", "scepter c", "scepter xc", "scepter mini", "scepter balloon", "transform balloon", "eclipse 2l",
    "eclipse balloon", "ascent balloon", "septer balloon", "marathon microcatheter", "apollo microcatheter",
    "headway duo", "headway 17", "headway 21", "sl 10 microcatheter", "excelsior sl10", "excelsior xt27",
    "excelsior xt 17", "echelon 10", "echelon microcatheter", "phenom 27", "phenom 21", "phenom plus", "via 27",
    "via 21", "via microcatheter", "neuron max", "neuron 070", "benchmark catheter", "benchmark 071", "synchro wire",
    "synchro 2", "synchro microwire", "aristotle wire", "traxcess", "distal access catheter", "intermediate catheter",
    "navien", "sofia", "sofia ex", "axs catalyst", "catalyst 5", "ballast catheter", "infinity catheter",
    "cello balloon guide", "flowgate", "flowgate2", "walrus balloon guide", "merci balloon guide",
    "balloon guide catheter" suggests approach percutaneous, territory brain
  "catch mini", "catch maxi", "catch plus mini", "catch retrieval device" states act thrombectomy
    suggests approach percutaneous, territory brain, vessel artery
  "Amplatzer II", "Amplatzer 2", "Amplatzer IV", "Amplatzer 4", "Amplatzer type 2", "Amplatzer type 4", "plug II",
    "plug IV", "plug 4" suggests act embolization, approach percutaneous
  "penumbra", "penumbra mechanical" near "coronary", "lad", "rca", "circumflex", "stemi", "pci", "ste", "inferior"
    suggests act thrombectomy, approach percutaneous, coronary-device powered-aspiration
  "alphavac", "alphavac f18", "alpha vac", "angiovac", "angio vac", "angiovac cannula" suggests act thrombectomy,
    approach percutaneous

"""#),
    SourceFile(name: "Rules/vocabulary/head-neck-diseases.rules", text: #"""
# Diseases of the face, the nose and the neck, outside the brain and the spinal cord. Their tumors stand with the
# tumors.

# Nose
phrases
  "epistaxis", "posterior epistaxis", "anterior epistaxis", "refractory epistaxis", "intractable epistaxis",
    "recurrent epistaxis", "idiopathic epistaxis", "HHT epistaxis", "nosebleed", "nose bleed*", "nasal bleed*",
    "nasal hemorrhag*", "bleed* nose", "bleed* from the nose", "sinonasal bleed*", "sinonasal hemorrhag*",
    "nasopharyngeal bleed*", "nasopharyngeal hemorrhag*", "postnasal bleed*", "bleed* after sinus surgery"
    states territory head-neck, reason bleeding
  "nasal packing", "failed nasal packing", "failed packing", "posterior packing", "posterior nasal packing",
    "Rapid Rhino", "Rhino Rocket", "Epistat" suggests territory head-neck, reason bleeding

# Mouth, throat and neck that bleed
phrases
  "tonsillar bleed*", "tonsil bleed*", "tonsillar hemorrhag*", "post-tonsillectomy bleed*",
    "post-tonsillectomy hemorrhag*", "bleed* after tonsillectomy", "hemorrhag* after tonsillectomy", "oral bleed*",
    "oral hemorrhag*", "mouth bleed*", "oropharyngeal bleed*", "oropharyngeal hemorrhag*", "pharyngeal bleed*",
    "pharyngeal hemorrhag*", "throat bleed*", "hypopharyngeal bleed*", "laryngeal bleed*", "laryngeal hemorrhag*",
    "tongue bleed*", "lingual bleed*", "lingual hemorrhag*", "tongue hemorrhag*", "tongue base bleed*",
    "bleed* tongue cancer", "dental bleed*", "tooth socket bleed*", "bleed* after dental extraction",
    "bleed* after tooth extraction", "gum bleed*", "gingival bleed*", "facial bleed*", "facial hemorrhag*",
    "maxillofacial bleed*", "maxillofacial hemorrhag*", "craniofacial bleed*", "oromaxillofacial bleed*", "neck bleed*",
    "neck hemorrhag*", "cervical hemorrhag*", "neck hematoma with bleed*", "scalp bleed*", "scalp hemorrhag*",
    "scalp hematoma", "facial hematoma", "orbital hemorrhag*", "retrobulbar hemorrhag*", "retrobulbar hematoma",
    "ear bleed*", "otorrhagia", "bleed* from the ear", "thyroid bleed*", "thyroid hemorrhag*", "tracheostomy bleed*",
    "peristomal tracheal bleed*", "tracheostoma bleed*", "bleed* neck tumor", "bleed* head and neck cancer",
    "bleed* oropharyngeal cancer", "bleed* oropharyngeal tumor", "bleed* laryngeal cancer", "retropharyngeal hematoma",
    "bleed* after neck dissection", "flap bleed* of the neck" states territory head-neck, reason bleeding
  "facial trauma", "maxillofacial trauma", "midface trauma", "midface fracture", "Le Fort", "LeFort fracture",
    "facial fracture", "mandible fracture", "mandibular fracture", "maxillary fracture", "neck trauma",
    "penetrating neck injury", "penetrating neck trauma", "neck stab wound", "neck gunshot wound",
    "zone II neck injury", "zone III neck injury", "zone I neck injury" states territory head-neck
    suggests reason bleeding
  "tracheoinnominate fistula", "tracheo-innominate fistula", "tracheoarterial fistula",
    "tracheo-innominate artery fistula" states territory chest, vessel artery suggests reason bleeding

# Carotid and vertebral arteries in the neck
phrases
  "carotid blowout", "carotid blow-out", "carotid blowout syndrome", "blowout of the carotid",
    "carotid blow out syndrome", "acute carotid blowout", "threatened carotid blowout", "impending carotid blowout",
    "CBS of the carotid", "carotid rupture", "carotid artery rupture", "ruptured carotid", "exposed carotid",
    "lingual artery blowout", "external carotid blowout" states territory head-neck, vessel artery
    suggests reason bleeding
  "carotid pseudoaneurysm", "carotid artery pseudoaneurysm", "extracranial carotid pseudoaneurysm",
    "extracranial carotid aneurysm", "extracranial carotid artery aneurysm", "extracranial ICA aneurysm",
    "extracranial ICA pseudoaneurysm", "cervical carotid aneurysm", "cervical carotid pseudoaneurysm",
    "cervical ICA aneurysm", "cervical ICA pseudoaneurysm", "cervical internal carotid aneurysm",
    "cervical internal carotid artery aneurysm", "cervical internal carotid artery pseudoaneurysm",
    "carotid bulb aneurysm", "carotid bulb pseudoaneurysm", "carotid artery aneurysm", "parapharyngeal pseudoaneurysm",
    "parapharyngeal aneurysm", "parapharyngeal space pseudoaneurysm", "superficial temporal artery pseudoaneurysm",
    "superficial temporal pseudoaneurysm", "superficial temporal artery aneurysm", "STA pseudoaneurysm",
    "facial artery pseudoaneurysm", "facial pseudoaneurysm", "facial artery aneurysm", "lingual artery pseudoaneurysm",
    "lingual artery aneurysm", "maxillary artery pseudoaneurysm", "internal maxillary artery pseudoaneurysm",
    "IMAX pseudoaneurysm", "sphenopalatine artery pseudoaneurysm", "occipital artery pseudoaneurysm",
    "thyroid artery pseudoaneurysm", "superior thyroid artery pseudoaneurysm", "inferior thyroid artery aneurysm",
    "inferior thyroid artery pseudoaneurysm", "thyrocervical trunk pseudoaneurysm", "thyrocervical pseudoaneurysm",
    "thyrocervical trunk aneurysm", "costocervical pseudoaneurysm", "costocervical trunk aneurysm",
    "tonsillar pseudoaneurysm", "scalp pseudoaneurysm", "neck pseudoaneurysm", "V2 aneurysm", "V3 aneurysm",
    "extracranial vertebral pseudoaneurysm", "extracranial vertebral aneurysm",
    "extracranial vertebral artery aneurysm", "ascending pharyngeal artery pseudoaneurysm",
    "ophthalmic artery ethmoidal pseudoaneurysm" states territory head-neck, reason arterial-lesion, vessel artery
  "vertebral pseudoaneurysm", "vertebral artery pseudoaneurysm", "internal carotid pseudoaneurysm",
    "internal carotid artery pseudoaneurysm", "ICA pseudoaneurysm" states reason arterial-lesion, vessel artery
    suggests territory head-neck
  "vertebral arteriovenous fistula", "vertebral artery arteriovenous fistula", "vertebral AVF", "vertebral AV fistula",
    "vertebrovertebral fistula", "vertebro-vertebral fistula", "vertebrovertebral arteriovenous fistula",
    "vertebrojugular fistula", "vertebro-jugular fistula", "carotid jugular fistula",
    "external carotid arteriovenous fistula", "carotid artery jugular vein fistula",
    "cervical arteriovenous fistula of the neck", "jugular arteriovenous fistula" states territory head-neck,
    reason arterial-lesion, vessel arteriovenous
  "vertebral dissection", "vertebral artery dissection", "carotid dissection", "carotid artery dissection",
    "cervical artery dissection", "vertebral artery injury", "carotid injury", "carotid artery injury",
    "blunt cerebrovascular injury", "BCVI", "Denver grade", "traumatic vertebral artery transection",
    "vertebral artery transection" states territory head-neck, vessel artery
  "intracranial carotid dissection", "intracranial dissection", "intracranial vertebral dissection"
    states territory brain, vessel artery

# Malformations of face, scalp, tongue and ear
phrases
  "facial AVM", "face AVM", "facial arteriovenous malformation", "cheek AVM", "lip AVM", "nasal AVM", "nose AVM",
    "ear AVM", "auricular AVM", "auricular arteriovenous malformation", "scalp AVM", "scalp arteriovenous malformation",
    "scalp arteriovenous fistula", "scalp AVF", "scalp fistula", "cirsoid aneurysm", "cirsoid aneurysm of the scalp",
    "forehead AVM", "tongue AVM", "lingual AVM", "tongue arteriovenous malformation", "mandibular AVM", "mandible AVM",
    "mandibular arteriovenous malformation", "maxillary AVM", "maxillary arteriovenous malformation", "jaw AVM",
    "jaw arteriovenous malformation", "intraosseous jaw AVM", "dental arcade AVM", "orbital AVM",
    "orbital arteriovenous malformation", "orbital arteriovenous fistula", "orbital AVF", "periorbital AVM",
    "eyelid AVM", "neck AVM", "neck arteriovenous malformation", "cervicofacial AVM", "extracranial AVM",
    "extracranial arteriovenous malformation", "head and neck AVM", "head and neck arteriovenous malformation",
    "oral AVM", "palate AVM", "palatal AVM", "gingival AVM", "parotid AVM", "temporal scalp AVM", "occipital scalp AVM",
    "thyroid AVM", "superficial temporal arteriovenous fistula", "superficial temporal artery arteriovenous fistula",
    "superficial temporal AVF", "ear arteriovenous malformation", "AVM of the face", "AVM of the scalp",
    "AVM of the tongue", "AVM of the ear", "AVM of the cheek", "AVM of the mandible", "AVM of the neck",
    "AVM of the orbit", "AVM of the lip" states territory head-neck, reason arterial-lesion, vessel arteriovenous

# Thyroid
phrases
  "goiter", "toxic goiter", "multinodular goiter", "toxic multinodular goiter", "substernal goiter",
    "retrosternal goiter", "nontoxic goiter", "Graves disease", "Graves hyperthyroidism", "Graves", "hyperthyroidism",
    "thyrotoxicosis", "toxic adenoma of the thyroid", "thyroid nodule", "toxic nodule", "thyroid enlargement",
    "thyroid hyperplasia", "compressive goiter", "amiodarone-induced thyrotoxicosis", "hyperparathyroidism",
    "thyroid goitre" suggests territory head-neck, reason organ-ablation
  "sialorrhea", "drooling", "Frey syndrome", "carotidynia" suggests territory head-neck
  "neck hematoma" states territory head-neck

# Half of the face, parts of the ear, the jaws and the throat
phrases
  "hemiface", "hemifacial", "AVM of the hemiface", "hemifacial AVM", "facial vascular malformation", "craniofacial AVM",
    "AVM of the auricle", "AVM of the pinna", "AVM of the palate", "AVM of the jaw", "AVM of the maxilla",
    "AVM of the nose", "AVM of the forehead", "AVM of the eyelid", "AVM of the parotid", "AVM of the oral cavity",
    "AVM of the floor of the mouth", "arteriovenous malformation of the face",
    "arteriovenous malformation of the tongue", "arteriovenous malformation of the scalp",
    "arteriovenous malformation of the ear", "arteriovenous malformation of the pinna",
    "arteriovenous malformation of the lip", "arteriovenous malformation of the cheek",
    "arteriovenous malformation of the mandible", "arteriovenous malformation of the neck", "CAMS 2", "CAMS 3",
    "Bonnet Dechaume Blanc" states territory head-neck
  "tongue and hemiface", "macroglossia", "facial cleft of the neck", "inverted papilloma", "tumor of the neck",
    "cancer of the neck", "mass of the neck", "paraganglioma of the neck", "schwannoma of the neck",
    "facet hemangioma of the neck" suggests territory head-neck

"""#),
    SourceFile(name: "Rules/vocabulary/lymph-and-fluid.rules", text: #"""
# Leaks of lymph, malformations of lymph vessels, and pockets of fluid that are no vessel.

# Leaks
phrases
  "leak of lymph", "leak of chyle", "leakage of lymph", "leakage of chyle", "chyle extravasation",
    "extravasation of chyle", "extravasation of lymph", "persistent lymphatic drainage", "milky drain output",
    "milky fluid from drain", "lipiodol extravasation", "extravasation of lipiodol", "ethiodol extravasation",
    "extravasation of ethiodol", "lymphatic flow disorder", "chylous reflux", "central conducting lymphatic anomaly",
    "CCLA" states reason lymph-leak, vessel lymphatic
  "thoracic duct leak", "thoracic duct injury", "thoracic duct laceration", "thoracic duct transection",
    "thoracic duct fistula", "leak from the thoracic duct", "thoracic duct extravasation",
    "extravasation from the thoracic duct", "leaking thoracic duct", "thoracic duct leakage", "injured thoracic duct",
    "chylothorax", "chylous pleural effusion", "chylous effusion of the pleura", "chylopericardium",
    "chylous pericardial effusion", "milky pleural fluid", "milky chest tube output", "chyle in the chest tube",
    "chylomediastinum" states reason lymph-leak, territory chest, vessel lymphatic
  "cervical chyle leak", "neck chyle leak", "chyle leak in the neck", "chyle leak after neck dissection",
    "chylous neck leak", "chylous fistula of the neck" states reason lymph-leak, vessel lymphatic
    suggests territory chest
  "plastic bronchitis", "chyloptysis", "pulmonary lymphatic perfusion syndrome", "lymphatic bronchitis",
    "pulmonary lymphatic leak", "neonatal chylothorax", "neonatal lymphatic flow disorder", "pulmonary lymphangiectasia"
    states reason lymph-leak, territory lung, vessel lymphatic
  "chylous ascites", "chyloperitoneum", "chylous peritonitis", "lymphatic ascites", "lymphascites", "chyluria",
    "chylous retroperitoneum", "chyloretroperitoneum", "chylous ascites leak", "protein-losing enteropathy", "PLE",
    "hepatic lymphatic leak", "liver lymphatic leak", "hepatic lymphorrhea", "intestinal lymphatic leak",
    "retroperitoneal lymphatic leak", "retroperitoneal lymph leak", "cisterna chyli leak", "cisterna chyli injury",
    "leak from the cisterna chyli", "peritoneal lymph leak", "renal lymphatic leak", "intestinal lymphangiectasia"
    states reason lymph-leak, territory abdomen, vessel lymphatic
  "pelvic lymphatic leak", "pelvic lymph leak", "pelvic lymphorrhea", "lymphatic leak after prostatectomy",
    "lymphatic leak after hysterectomy", "iliac lymphatic leak", "chylous vaginal discharge", "chylometrorrhea",
    "scrotal lymphorrhea", "genital lymphorrhea", "genital lymphatic reflux", "vaginal lymphorrhea",
    "leaking lymphocele", "lymphocele with leak", "feeding lymphatic", "afferent lymphatic of the lymphocele"
    states reason lymph-leak, territory pelvis, vessel lymphatic
  "groin lymphatic leak", "inguinal lymphatic leak", "groin lymph leak", "inguinal lymph leak", "groin lymphorrhea",
    "inguinal lymphorrhea", "groin lymphatic fistula", "inguinal lymphatic fistula", "lymphatic leak from the groin",
    "lymphatic leak in the groin", "lymph leak from the groin wound", "leg lymphorrhea" states reason lymph-leak,
    territory leg, vessel lymphatic
  "axillary lymphatic leak", "axillary lymph leak", "axillary lymphorrhea", "arm lymphorrhea" states reason lymph-leak,
    territory arm, vessel lymphatic

# Malformations
phrases
  "lymphatic malformation", "macrocystic lymphatic malformation", "microcystic lymphatic malformation",
    "mixed cystic lymphatic malformation", "lymphatic vascular malformation", "cystic lymphatic malformation",
    "lymphangioma", "cystic lymphangioma", "lymphangioma circumscriptum", "lymphangiomatosis",
    "kaposiform lymphangiomatosis", "generalized lymphatic anomaly", "Gorham-Stout", "Gorham disease", "macrocystic LM",
    "microcystic LM" states reason lymphatic-malformation, vessel lymphatic
  "cystic hygroma", "cervical lymphatic malformation", "neck lymphatic malformation",
    "cervicofacial lymphatic malformation", "facial lymphatic malformation", "tongue lymphatic malformation",
    "orbital lymphatic malformation", "cheek lymphatic malformation", "head and neck lymphatic malformation",
    "neck lymphangioma", "cervical lymphangioma", "orbital lymphangioma", "tongue lymphangioma", "facial lymphangioma",
    "parotid lymphatic malformation", "submandibular lymphatic malformation", "lymphatic malformation of the neck",
    "lymphatic malformation of the face", "lymphatic malformation of the tongue", "lymphatic malformation of the orbit",
    "cystic hygroma of the neck" states reason lymphatic-malformation, territory head-neck, vessel lymphatic
  "axillary lymphatic malformation", "axillary lymphangioma", "arm lymphatic malformation",
    "upper extremity lymphatic malformation", "lymphatic malformation of the axilla",
    "lymphatic malformation of the arm", "axillary cystic hygroma" states reason lymphatic-malformation, territory arm,
    vessel lymphatic
  "chest wall lymphatic malformation", "mediastinal lymphatic malformation", "mediastinal lymphangioma",
    "truncal lymphatic malformation", "trunk lymphatic malformation", "lymphatic malformation of the chest wall",
    "lymphatic malformation of the trunk" states reason lymphatic-malformation, territory chest, vessel lymphatic
  "mesenteric lymphatic malformation", "mesenteric lymphangioma", "omental lymphatic malformation",
    "retroperitoneal lymphatic malformation", "retroperitoneal lymphangioma", "abdominal lymphatic malformation",
    "omental lymphangioma", "splenic lymphangioma", "abdominal lymphangioma" states reason lymphatic-malformation,
    territory abdomen, vessel lymphatic
  "leg lymphatic malformation", "thigh lymphatic malformation", "lower extremity lymphatic malformation",
    "gluteal lymphatic malformation", "lymphatic malformation of the leg", "lymphatic malformation of the thigh"
    states reason lymphatic-malformation, territory leg, vessel lymphatic
  "pelvic lymphatic malformation", "scrotal lymphatic malformation", "perineal lymphatic malformation",
    "vulvar lymphatic malformation", "genital lymphatic malformation" states reason lymphatic-malformation,
    territory pelvis, vessel lymphatic

# Pockets of fluid
phrases
  "fluid collection cavity", "abscess cavity sclerosis" states reason fluid-pocket, vessel none
  "renal cyst", "kidney cyst", "simple renal cyst", "symptomatic renal cyst", "hepatic cyst", "liver cyst",
    "simple hepatic cyst", "simple liver cyst", "symptomatic hepatic cyst", "symptomatic liver cyst", "biliary cyst",
    "dominant cyst", "dominant hepatic cyst", "dominant renal cyst", "splenic cyst", "hydatid cyst",
    "echinococcal cyst", "abdominal wall seroma", "incisional seroma", "mesh seroma", "retroperitoneal lymphocele",
    "mesenteric cyst", "adrenal cyst", "abdominal seroma" states reason fluid-pocket, territory abdomen, vessel none
  "pelvic lymphocele", "pelvic lymphocyst", "pelvic seroma", "transplant lymphocele", "peritransplant lymphocele",
    "perigraft lymphocele", "post-prostatectomy lymphocele", "lymphocele after prostatectomy",
    "lymphocele after renal transplant", "lymphocele after lymphadenectomy", "endometrioma", "ovarian endometrioma",
    "ovarian cyst", "peritoneal inclusion cyst", "hydrocele", "spermatocele", "epididymal cyst", "paraovarian cyst",
    "prostatic cyst", "seminal vesicle cyst" states reason fluid-pocket, territory pelvis, vessel none
  "breast seroma", "mastectomy seroma", "pericardial cyst", "chest wall seroma", "thymic cyst"
    states reason fluid-pocket, territory chest, vessel none
  "axillary seroma", "axillary lymphocele" states reason fluid-pocket, territory arm, vessel none
  "groin lymphocele", "inguinal lymphocele", "groin seroma", "inguinal seroma", "thigh seroma", "thigh lymphocele"
    states reason fluid-pocket, territory leg, vessel none
  "thyroid cyst", "cystic thyroid nodule", "thyroglossal duct cyst", "branchial cleft cyst", "ranula",
    "plunging ranula", "parotid cyst", "sialocele", "neck seroma" states reason fluid-pocket, territory head-neck,
    vessel none
  "pancreatic cyst", "arachnoid cyst", "colloid cyst", "sebaceous cyst", "nabothian cyst", "pilonidal cyst"
    means nothing
  "popliteal cyst" states territory leg, reason fluid-pocket
  "pseudocyst", "pancreatic pseudocyst" suggests territory abdomen
  "TD cannulated", "TD leak" states territory chest, vessel lymphatic, reason lymph-leak
  "TD embolization", "thoracic duct embolization" states act embolization, territory chest, vessel lymphatic,
    reason lymph-leak suggests approach percutaneous
  "milky chest tube", "chest tube milky", "milky output", "milky drainage", "milky fluid", "milky effusion",
    "milky ascites" states reason lymph-leak, vessel lymphatic
  "cisterna", "cisterna stuck", "duct wired", "intranodal lipiodol", "intranodal lymphangiogra*" states territory chest,
    vessel lymphatic

# Leaks
phrases
  "lymphorrhea", "lymphorrhagia", "lymphocutaneous fistula", "lymphocutaneous leak", "lymph fistula", "lymph leak",
    "lymph leakage", "lymphatic leak", "lymphatic leakage", "lymphatic extravasation", "lymphatic fistula",
    "lymphatic injury" states reason lymph-leak, vessel lymphatic suggests territory pelvis
  "chyle leak", "chyle leakage", "chyle fistula", "chylous leakage", "chylous fistula", "chylous drainage"
    states reason lymph-leak, vessel lymphatic suggests territory chest

# Pockets of fluid
phrases
  "lymphocele", "lymphocyst", "lympho-cele", "seroma", "recurrent seroma", "postoperative seroma",
    "post-traumatic seroma" states reason fluid-pocket, vessel none suggests territory pelvis
  "Baker cyst", "Morel-Lavallee", "Morel-Lavallee lesion", "pseudobursa" states reason fluid-pocket, vessel none
    suggests territory leg
  "ganglion cyst" states reason fluid-pocket, vessel none suggests territory arm
  "simple cyst", "symptomatic cyst", "cyst cavity" states reason fluid-pocket, vessel none suggests territory abdomen
  "chylous output", "chylous effusion", "chylous leak", "chyle output" states reason lymph-leak, vessel lymphatic
    suggests territory chest
  "chyle", "chylous" suggests reason lymph-leak, vessel lymphatic, territory chest
  "chyle like", "chylous looking", "chyle colored", "chylous cyst", "chyle filled" means nothing

# Leaks told by their company
phrases
  "leak point", "site of leak", "leak site", "leakage point", "weeping", "weeping wound", "oozing lymph", "lymph ooze",
    "draining lymph", "persistent drainage", "high output drain", "wound drainage", "milky" near "lymph*", "chyl*",
    "thoracic", "intranodal", "nodal", "node", "lymphangiogra*", "lymphogra*", "cisterna", "lymphadenectom*"
    states reason lymph-leak, vessel lymphatic
  "lymphorrea", "lymph weep", "lymphocutaneous" states reason lymph-leak, vessel lymphatic suggests territory pelvis
  "chyle leakage after", "chyle collection", "chylous collection", "chyle drain output", "chyle in the drain",
    "chylous drain", "chylous pleural", "chylous fluid", "chylous pericardium", "thoracic duct lymphangiogra*",
    "duct of the thorax", "thoracic lymphatic duct" states reason lymph-leak, vessel lymphatic suggests territory chest

# Cysts told by their company
phrases
  "cyst", "cystic lesion", "cyst fluid", "cyst wall", "collapsed cyst", "dominant cystic", "cystic space",
    "cystic cavity", "bursa", "bursal", "collection cavity", "residual cavity", "the cavity", "empty cavity",
    "drained cavity", "cavity of" near "sclero*", "aethoxysklerol", "alcohol", "ethanol", "instill*", "polidocanol",
    "doxycycline", "tetradecyl", "sts", "iodine", "betadine", "dwell*", "dwelt", "talc", "bleomycin", "minocycline",
    "tetracycline" suggests reason fluid-pocket, vessel none
  "bosniak", "bosniak I", "bosniak 1", "bosniak II", "parapelvic cyst", "parapelvic", "cyst of the kidney",
    "cyst of the liver", "cyst of the spleen", "cyst in the kidney", "cyst in the liver", "cyst upper pole",
    "cyst lower pole", "upper pole cyst", "lower pole cyst", "cortical cyst", "exophytic cyst",
    "cyst of the upper pole", "cyst of the lower pole" states reason fluid-pocket, vessel none
    suggests territory abdomen
  "wrist ganglion", "ganglion of the wrist", "olecranon bursa", "prepatellar bursa", "trochanteric bursa",
    "post-mastectomy seroma", "latissimus seroma", "axillary collection", "donor site seroma", "abdominoplasty seroma",
    "parotid sialocele", "thyroglossal cyst", "hydrocoele", "lymphocoele", "perinephric lymphocele",
    "inguinal lymphocoele", "pelvic lymph collection", "lymph collection", "lymphatic collection",
    "lymph fluid collection", "peritoneal pseudocyst", "tunica vaginalis" states reason fluid-pocket, vessel none

# Lymphatic malformation, abbreviated
phrases
  "LM" near "ok432", "ok", "doxy*", "bleo*", "sclero*", "macrocyst*", "microcyst*", "floor", "tongue", "neck",
    "axilla*", "orbit*", "picibanil", "sirolimus", "cyst*" states reason lymphatic-malformation, vessel lymphatic
  "macrocystic", "microcystic" near "sclero*", "doxy*", "bleo*", "malformation*", "sts", "ok", "inject*", "aspirat*"
    suggests reason lymphatic-malformation, vessel lymphatic

# The leak itself
phrases
  "the leak", "a leak", "leak filled", "leak was cast", "leaking lymph", "leaking duct", "leaking node",
    "leaking channel", "leaking vessel", "leaking lymphatic", "leaking side branch", "leaking trunk", "leak stopped",
    "leakage stopped", "leak sealed" near "lymph*", "chyl*", "thoracic", "intranodal", "nodal", "node",
    "lymphangiogra*", "lymphogra*", "cisterna", "lymphadenectom*" states reason lymph-leak, vessel lymphatic
  "hepatic simple cyst", "renal simple cyst", "straw out", "clear straw out", "cystogram" states reason fluid-pocket,
    vessel none suggests territory abdomen
  "lymph leaking", "leaking lymph", "milky urine" states reason lymph-leak, vessel lymphatic

"""#),
    SourceFile(name: "Rules/vocabulary/other-reasons.rules", text: #"""
# Reasons that are neither bleeding nor a tumor nor a lesion of the vessel itself.

# Painful joints and tendons
phrases
  "knee osteoarthritis", "osteoarthritis of the knee", "knee OA", "OA of the knee", "OA knee",
    "genicular osteoarthritis", "gonarthrosis", "gonarthritis", "knee arthrosis", "knee arthritis", "degenerative knee",
    "osteoarthritic knee", "tricompartmental osteoarthritis", "medial compartment osteoarthritis", "arthritic knee",
    "Kellgren-Lawrence", "Kellgren Lawrence grade", "KL grade", "KL 2", "KL 3", "KL 4", "WOMAC", "KOOS",
    "chronic knee pain", "osteoarthritic knee pain", "refractory knee pain", "knee synovitis",
    "knee pain due to osteoarthritis", "patellofemoral pain", "patellar tendinopathy", "patellar tendinitis",
    "jumper knee", "pes anserine bursitis", "Hoffa syndrome", "pain after total knee", "pain after knee replacement",
    "pain after knee arthroplasty", "painful knee arthroplasty", "painful total knee arthroplasty",
    "painful total knee replacement", "painful knee replacement", "hip osteoarthritis", "osteoarthritis of the hip",
    "hip OA", "coxarthrosis", "greater trochanteric pain syndrome", "trochanteric bursitis", "gluteal tendinopathy",
    "plantar heel pain", "Achilles tendinopathy", "Achilles tendinitis", "ankle osteoarthritis",
    "hamstring tendinopathy", "iliotibial band syndrome" states reason joint-pain, territory leg suggests vessel artery
  "adhesive capsulitis", "frozen shoulder", "shoulder capsulitis", "stiff painful shoulder", "shoulder osteoarthritis",
    "glenohumeral osteoarthritis", "rotator cuff tendinopathy", "rotator cuff tendinitis", "shoulder tendinitis",
    "calcific tendinitis", "shoulder bursitis", "chronic shoulder pain", "refractory shoulder pain", "tennis elbow",
    "lateral epicondylitis", "medial epicondylitis", "golfer elbow", "epicondylitis", "elbow tendinopathy",
    "hand osteoarthritis", "thumb osteoarthritis", "thumb base osteoarthritis", "carpometacarpal osteoarthritis",
    "CMC osteoarthritis", "rhizarthrosis", "trapeziometacarpal osteoarthritis", "interphalangeal osteoarthritis",
    "trigger finger", "de Quervain", "de Quervain tenosynovitis", "wrist osteoarthritis" states reason joint-pain,
    territory arm suggests vessel artery
  "osteoarthritis", "osteoarthritic", "degenerative joint disease", "DJD", "joint pain", "painful joint", "arthralgia",
    "tendinopathy", "tendinitis", "tendinosis", "enthesopathy", "bursitis", "synovitis", "synovial hypervascularity",
    "synovial neovascularity", "hypervascular synovium", "neovessel", "abnormal neovessel", "musculoskeletal pain",
    "overuse injury", "sacroiliitis", "facet arthropathy", "overuse tendon" suggests reason joint-pain, vessel artery
  "knee pain", "heel pain", "hip pain" suggests reason joint-pain, territory leg
  "shoulder pain", "elbow pain" suggests reason joint-pain, territory arm
  "septic arthritis", "rheumatoid arthritis", "spinal stenosis" means nothing

# Blood in a joint
phrases
  "hemarthrosis", "recurrent hemarthrosis", "recurrent knee hemarthrosis", "spontaneous hemarthrosis",
    "knee hemarthrosis", "hemarthrosis of the knee", "hemarthrosis after knee arthroplasty", "hemarthrosis after TKA",
    "hemarthrosis after total knee", "postoperative hemarthrosis of the knee", "recurrent bleed* into the knee",
    "bleed* into the knee", "bleed* into the joint", "bleed* into joint", "bleed* into knee joint",
    "bleed* into the knee joint", "intra-articular bleed*", "intra-articular hemorrhag*", "joint bleed*", "knee bleed*",
    "recurrent joint bleed*", "recurrent knee bleed*", "bloody knee effusion", "bloody joint effusion",
    "hemorrhagic synovitis", "hemophilic arthropathy", "hemophilic synovitis", "hemophilic knee",
    "pigmented villonodular synovitis with hemarthrosis" states reason hemarthrosis, vessel artery
    suggests territory leg
  "shoulder hemarthrosis", "elbow hemarthrosis", "hemarthrosis of the elbow", "hemarthrosis of the shoulder",
    "elbow bleed*", "shoulder joint bleed*" states reason hemarthrosis, territory arm, vessel artery
  "pigmented villonodular synovitis", "PVNS", "tenosynovial giant cell tumor", "TGCT" states reason tumor
    suggests territory leg

# Body weight
phrases
  "bariatric left gastric", "ghrelin", "gastric fundus for weight loss", "for weight loss", "for weight reduction",
    "appetite reduction", "appetite suppression", "to reduce appetite", "hunger hormone", "bariatric arterial"
    states reason weight-loss, territory abdomen, vessel artery
  "morbid obesity", "morbidly obese", "severe obesity", "class III obesity", "class 3 obesity", "class II obesity",
    "obesity", "super obese", "bariatric" suggests reason weight-loss
  "bariatric surgery", "bariatric surgeon", "bariatric table", "bariatric bed", "obesity hypoventilation",
    "unintentional weight loss", "unintended weight loss", "unexplained weight loss", "weight loss and fatigue"
    means nothing

# Hemorrhoids; those that bleed stand with bleeding.
phrases
  "hemorrhoid", "hemorrhoidal", "hemorrhoidal disease", "internal hemorrhoid", "external hemorrhoid",
    "prolapsing hemorrhoid", "prolapsed hemorrhoid", "grade II hemorrhoid", "grade III hemorrhoid",
    "grade IV hemorrhoid", "grade 2 hemorrhoid", "grade 3 hemorrhoid", "symptomatic hemorrhoid",
    "symptomatic internal hemorrhoid", "hemorrhoidal prolapse", "piles" states reason hemorrhoid,
    hemorrhoid-treated yes, territory pelvis, vessel artery
  "non-bleeding hemorrhoid", "hemorrhoid without bleed*", "hemorrhoid with no bleed*", "hemorrhoid not bleeding"
    states reason hemorrhoid, hemorrhoid-treated yes, territory pelvis, vessel artery
  "history of hemorrhoidectomy", "prior hemorrhoidectomy" means nothing

# Destroying or shrinking an organ
phrases
  "hypersplenism", "splenic hypersplenism", "secondary hypersplenism", "hypersplenic thrombocytopenia",
    "thrombocytopenia from hypersplenism", "thrombocytopenia due to hypersplenism", "massive splenomegaly",
    "painful splenomegaly", "symptomatic splenomegaly", "splenic reduction", "reduce spleen size",
    "reduce splenic volume", "before splenectomy", "prior to splenectomy", "preoperative splenic", "pre-splenectomy",
    "hereditary spherocytosis", "Evans syndrome" states reason organ-ablation, territory abdomen
  "splenomegaly", "pancytopenia from hypersplenism", "splenic sequestration", "splenic sequestration crisis",
    "immune thrombocytopenia", "ITP", "idiopathic thrombocytopenic purpura" suggests reason organ-ablation,
    territory abdomen
  "thrombocytopenia", "pancytopenia", "low platelet", "leukopenia" suggests reason organ-ablation
  "native kidney ablation", "renal ablation by", "ablation of native kidney", "ablation of the native kidney",
    "ablate native kidney", "ablate the kidney", "end-stage kidney ablation", "medical nephrectomy",
    "percutaneous nephrectomy", "autonephrectomy", "angio-nephrectomy", "angioinfarction", "angio-infarction",
    "renal infarction for", "failed kidney transplant", "failed renal allograft", "failed kidney allograft",
    "graft intolerance", "graft intolerance syndrome", "allograft intolerance syndrome", "transplant intolerance",
    "rejected transplant kidney", "nonfunctioning kidney", "non-functioning kidney", "nonfunctioning transplant",
    "non-functioning renal allograft", "end-stage polycystic kidney", "enlarged polycystic kidney",
    "massive polycystic kidney", "symptomatic polycystic kidney", "polycystic kidney volume reduction",
    "reduce kidney volume", "shrink polycystic kidney", "enlarged native kidney", "nephrotic syndrome with end-stage",
    "massive nephrotic proteinuria", "refractory nephrotic syndrome", "intractable nephrotic syndrome",
    "intractable proteinuria", "massive proteinuria", "heavy proteinuria",
    "renovascular hypertension from native kidney", "refractory renin hypertension", "renal ablation for hypertension",
    "renin-mediated hypertension", "uncontrolled hypertension from native kidney",
    "severe hypertension from native kidney", "ureteral fistula with nonfunctioning kidney"
    states reason organ-ablation, territory abdomen
  "polycystic kidney disease", "polycystic kidney", "ADPKD", "autosomal dominant polycystic kidney",
    "nephrotic syndrome", "proteinuria", "refractory hypertension", "uncontrolled renovascular hypertension",
    "Page kidney" suggests reason organ-ablation, territory abdomen
  "polycystic liver", "polycystic liver disease", "PLD", "PCLD", "ADPLD", "symptomatic polycystic liver",
    "massive hepatomegaly from polycystic", "liver volume reduction in polycystic" states reason organ-ablation,
    territory abdomen
  "adrenal hyperplasia", "Conn syndrome", "primary aldosteronism", "primary hyperaldosteronism", "Cushing syndrome",
    "hypercortisolism" suggests reason organ-ablation, territory abdomen

# Growth of the remnant before the liver is cut
phrases
  "future remnant liver", "FLR hypertrophy", "small future liver remnant", "insufficient future liver remnant",
    "inadequate future liver remnant", "insufficient FLR", "inadequate FLR", "small FLR", "standardized FLR",
    "remnant liver volume", "future remnant", "remnant hypertrophy", "liver remnant hypertrophy",
    "hypertrophy of the remnant", "hypertrophy of the left lobe", "hypertrophy of left lobe", "left lobe hypertrophy",
    "left lateral segment hypertrophy", "hypertrophy of the left lateral segment", "hypertrophy of the left liver",
    "contralateral hypertrophy", "induce hypertrophy", "to induce hypertrophy", "induction of hypertrophy",
    "liver hypertrophy", "liver regeneration before", "grow the left lobe", "grow the remnant",
    "grow the liver remnant", "grow liver remnant", "to grow the liver", "grow the remaining liver",
    "kinetic growth rate", "degree of hypertrophy", "before extended hepatectomy", "before extended right hepatectomy",
    "before right hepatectomy", "before right extended hepatectomy", "before major hepatectomy",
    "before major liver resection", "before hepatectomy", "before liver resection", "before hepatic resection",
    "before trisectionectomy", "before right trisectionectomy", "before trisegmentectomy", "before right lobectomy",
    "prior to extended hepatectomy", "prior to extended right hepatectomy", "prior to right hepatectomy",
    "prior to major hepatectomy", "prior to hepatectomy", "prior to hepatic resection", "prior to liver resection",
    "prior to trisegmentectomy", "pre-hepatectomy", "pre-operative liver hypertrophy", "in preparation for hepatectomy",
    "in preparation for right hepatectomy", "in preparation for extended hepatectomy",
    "in preparation for extended right hepatectomy", "planned right hepatectomy", "planned extended hepatectomy",
    "planned extended right hepatectomy", "planned major hepatectomy", "planned trisectionectomy",
    "planned right trisectionectomy", "two-stage hepatectomy", "ALPPS", "double vein",
    "radiological simultaneous portohepatic", "RASPE", "preresection liver", "pre-resection liver"
    states reason liver-growth, territory abdomen

# Branches closed to keep beads or isotopes out of them
phrases
  "to prevent nontarget", "to prevent non-target", "prevent nontarget", "prevent non-target", "avoid nontarget",
    "avoid non-target", "to avoid nontarget", "to avoid non-target", "prevention of nontarget", "nontarget deposition",
    "non-target deposition", "nontarget delivery", "non-target delivery", "nontarget radiation", "non-target radiation",
    "nontarget radioembolization risk", "nontarget spread", "non-target spread", "extrahepatic deposition",
    "extrahepatic delivery", "extrahepatic perfusion", "extrahepatic spread of microsphere", "extrahepatic shunting",
    "extrahepatic activity", "gastrointestinal deposition", "gastroduodenal deposition", "reflux of microsphere",
    "reflux of bead into", "protect the stomach", "protect the duodenum", "protect the bowel",
    "protection of the stomach", "protection of the bowel", "protection of the duodenum", "redistribution of flow",
    "redistribute flow", "redistribute hepatic flow", "redistribute arterial flow", "redistribute the flow",
    "to redistribute flow", "intrahepatic redistribution", "intrahepatic flow redistribution", "consolidate flow",
    "consolidate hepatic supply", "flow diversion of hepatic", "skeletonize", "skeletonization", "skeletonized",
    "skeletonization of the hepatic artery", "isolate the hepatic artery", "hepatic artery isolation",
    "prophylactic gastroduodenal", "prophylactic GDA", "prophylactic right gastric", "protective GDA",
    "protective gastroduodenal", "flow protection", "bead protection" states reason flow-protection, territory abdomen,
    vessel artery

# The mapping day of a radioembolization
phrases
  "Y-90 mapping", "Y-90 map", "Y-90 planning", "Y-90 work-up", "Y-90 simulation", "before Y-90", "prior to Y-90",
    "ahead of Y-90", "in preparation for Y-90", "preparation for Y90", "planned Y-90", "Yttrium mapping",
    "yttrium-90 mapping", "yttrium-90 planning", "radioembolization mapping", "radioembolization planning",
    "radioembolization work-up", "mapping for radioembolization", "mapping before radioembolization",
    "mapping before Y-90", "planning for radioembolization", "planning for Y-90", "before radioembolization",
    "prior to radioembolization", "in preparation for radioembolization", "planned radioembolization", "SIRT planning",
    "SIRT work-up", "pre-treatment mapping", "mapping angiogram", "mapping angiography", "mapping arteriogram",
    "mapping arteriography", "mapping study", "mapping procedure", "mapping session", "mapping day", "hepatic mapping",
    "hepatic artery mapping", "hepatic arterial mapping", "liver mapping", "planning angiogram", "planning angiography",
    "planning arteriogram", "planning arteriography", "work-up angiogram", "work-up angiography", "work-up arteriogram",
    "simulation angiogram" states tumor-therapy-day mapping, territory abdomen suggests reason flow-protection
  "MAA", "Tc-99m MAA", "99mTc-MAA", "technetium MAA", "MAA injection", "MAA injected", "MAA administered",
    "MAA administration", "MAA scan", "macroaggregated albumin", "macro-aggregated albumin",
    "technetium macroaggregated albumin", "technetium-99m macroaggregated albumin", "Tc-99m macroaggregated albumin",
    "lung shunt study", "lung shunt fraction", "lung shunting", "hepatopulmonary shunt fraction", "shunt fraction",
    "LSF", "pulmonary shunt study" suggests tumor-therapy-day mapping, reason flow-protection, territory abdomen

# Reasons with a vessel and no other name
phrases
  "vascular access complication", "arterial access closure", "prevention of collateral flow", "collateral steal"
    suggests reason other
  "plantar fasciitis", "plantar fasciopathy" states territory leg, reason joint-pain
  "future liver remnant", "liver remnant", "FLR" states territory abdomen suggests reason liver-growth
  "failed renal transplant", "failed transplant kidney" states territory pelvis, reason organ-ablation
  "hepatic encephalopathy" suggests territory abdomen, reason shunt
  "vascular malformation" means nothing
  "venogenic ED", "venogenic erectile dysfunction", "venous leak", "venous leak erectile dysfunction",
    "corporovenous leak", "cavernous venous leak" states territory pelvis, vessel vein, reason other
  "mapping for SIRT", "mapping for TARE", "mapping for Y90", "mapping for Y-90", "work-up for SIRT", "work-up for Y90",
    "Y90 work-up day", "Y-90 work-up day", "work-up day", "mapping angio", "SIRT mapping", "TARE mapping",
    "TARE work-up", "lung shunt", "MAA into", "planning day" states tumor-therapy-day mapping, territory abdomen
    suggests reason flow-protection
  "fundal branch", "fundal artery", "gastric fundal artery", "fundal branches of left gastric"
    suggests reason weight-loss, territory abdomen, vessel artery
  "% infarct", "percent infarct", "target infarct", "splenic infarct target", "thrombocytopenic"
    suggests reason organ-ablation

# The spleen and the kidney told by what was wrong with them
phrases
  "platelet*", "plt", "thrombocyte*", "leukocyte*", "neutrophil*", "cytopenia*", "interferon",
    "antiviral*" near "spleen", "splenic", "splenomegaly", "PSE" suggests reason organ-ablation, territory abdomen
  "infarct*", "necros*" near "spleen", "splenic", "parenchyma" suggests reason organ-ablation
  "percent of the spleen", "two thirds of the spleen", "half of the spleen", "half the spleen", "thirds of the spleen",
    "splenic volume", "splenic mass reduction", "platelets too low", "interferon could not",
    "could not start interferon", "before interferon", "to allow interferon", "to allow chemotherapy",
    "to permit chemotherapy", "chemotherapy on hold for platelets", "to resume chemotherapy",
    "chemotherapy delayed by thrombocytopenia" states territory abdomen suggests reason organ-ablation
  "renal artery ethanol ablation", "renal artery alcohol ablation", "ethanol ablation of the kidney",
    "ethanol ablation of native kidney", "ethanol ablation of both kidneys", "ethanol ablation of the renal artery",
    "renal ethanol ablation", "renal alcohol ablation", "alcohol ablation of the kidney",
    "native renal artery ablation", "ethanol ablation of renal", "endovascular renal ablation",
    "transcatheter renal ablation", "endovascular kidney ablation", "intravascular renal ablation",
    "renal ablation with ethanol", "renal ablation with alcohol", "renal ablation with coils",
    "transarterial renal ablation" states act embolization, reason organ-ablation, territory abdomen, vessel artery,
    approach percutaneous
  "graft nephrectomy", "instead of nephrectomy", "avoid nephrectomy", "instead of splenectomy",
    "alternative to splenectomy", "alternative to nephrectomy", "shrunken kidney", "end-stage kidney",
    "dialysis-dependent polycystic" suggests reason organ-ablation, territory abdomen

# Body weight told by the stomach
phrases
  "BMI", "kg" near "gastric", "fundus", "fundal", "sleeve", "ghrelin", "appetite", "hunger" suggests reason weight-loss,
    territory abdomen, vessel artery

# Pain told by its place
phrases
  "pain", "painful", "arthritis", "neuralgia" near "knee*", "shoulder*", "elbow*", "hip", "hips", "heel*", "thumb*",
    "sacroiliac", "coccyx", "facet", "trochanter*", "genicular", "geniculate", "tendon*", "hamstring*", "adductor*",
    "stump", "wrist*", "finger*", "ankle*", "joint*", "costochondral", "plantar", "Achilles", "neovessels", "neovessel*"
    suggests reason joint-pain
  "Tietze", "facet pain", "stump pain", "abnormal vessels and pain", "tendinous pain", "overuse pain",
    "insertional tendinopathy", "proximal hamstring tendinopathy", "meniscal pain", "erosive osteoarthritis",
    "chronic tendon pain" suggests reason joint-pain, vessel artery
  "failed kidney graft", "kidney graft failed", "kidney graft failure", "renal graft failed", "renal graft failure",
    "failed renal graft", "failed graft kidney", "failed allograft", "graft failed", "failed transplant",
    "transplant failed", "transplant failure", "rejected kidney graft", "chronic rejection of the graft",
    "rejected graft", "rejected transplant", "GIS" near "kidney", "renal", "graft", "transplant", "allograft"
    suggests reason organ-ablation
  "Gaucher", "Gaucher disease", "thalassemia", "myelofibrosis", "hairy cell leukemia", "spherocytosis" near "spleen",
    "splenic", "splenomegaly" suggests reason organ-ablation, territory abdomen
  "ectopic ACTH", "Cushing", "Cushing disease", "hypercortisolemia", "bilateral adrenal ablation"
    suggests reason organ-ablation, territory abdomen
  "carpal tunnel", "carpal tunnel syndrome", "thumb base arthritis", "basal thumb arthritis", "erosive hand arthritis",
    "hand arthritis", "wrist arthritis" suggests reason joint-pain, territory arm, vessel artery
  "Morton neuroma", "interdigital neuroma", "Hoffa fat pad syndrome", "ankle arthritis", "foot arthritis",
    "hip arthritis" suggests reason joint-pain, territory leg, vessel artery
  "coccydynia", "coccygodynia", "sacroiliac pain", "sacroiliac joint pain" suggests reason joint-pain, territory pelvis,
    vessel artery
  "costochondritis", "Tietze syndrome" suggests reason joint-pain, territory chest, vessel artery
  "weight loss", "lose weight" near "gastric", "fundus", "fundal", "bariatric" suggests reason weight-loss,
    territory abdomen, vessel artery
  "ache", "aching", "stiff", "stiffness", "sore" near "knee*", "shoulder*", "elbow*", "hip", "hips", "heel*", "thumb*",
    "tendon*", "wrist*", "finger*", "ankle*", "joint*" suggests reason joint-pain

# Kidneys that are to go out of work
phrases
  "PKD", "polycystic disease", "organ shrinks", "organ shrinkage", "shrink the kidney*", "shrink the native kidney*",
    "kidneys shrink", "shrinks before listing", "room for graft", "room for the graft", "room for a graft",
    "room for the transplant", "room for a transplant", "nephrotic", "nephrotic range", "nephrotic loss",
    "postinfarction syndrome", "post infarction syndrome" suggests reason organ-ablation, territory abdomen
  "protein loss", "protein losing", "protein a day", "urinary protein loss" suggests reason organ-ablation

"""#),
    SourceFile(name: "Rules/vocabulary/places.rules", text: #"""
# Places at which a deed may be done apart: surgical fields, and circulations of the brain. What these phrases say else
# stands on the pages of the vessels and the diseases. Only what is unmistakable stands here.

# The spleen: its vessels and lesions state the field, the organ itself suggests it
phrases
  "splenic aneurysm", "splenic artery aneurysm", "aneurysm of the splenic artery", "splenic pseudoaneurysm",
    "splenic artery pseudoaneurysm", "pseudoaneurysm of the splenic artery", "intrasplenic pseudoaneurysm",
    "splenic AVM", "splenic AVF", "splenic artery", "arteria lienalis", "arteria splenica", "lienal artery",
    "proximal splenic artery", "main splenic artery", "mid splenic artery", "distal splenic artery",
    "splenic artery branch", "splenic arterial", "superior polar splenic artery", "inferior polar splenic artery",
    "polar splenic artery", "segmental splenic artery", "splenic hilar artery", "splenic artery stump",
    "accessory splenic artery", "splenic a", "splenic art", "splenic stump", "splenic artery emboliz*",
    "splenic arterial emboliz*", "splenic emboliz*", "proximal splenic artery emboliz*", "proximal splenic emboliz*",
    "partial splenic emboliz*", "partial splenic artery emboliz*", "subtotal splenic emboliz*",
    "splenic artery embolization for hypersplenism", "therapeutic splenic infarction" states field spleen
  "spleen", "splenic", "splenic bleed*", "splenic hemorrhag*", "splenic hematoma", "perisplenic hematoma",
    "subcapsular splenic hematoma", "splenic rupture", "splenic laceration", "splenic injury", "splenic trauma",
    "blunt splenic injury", "blunt splenic trauma", "grade III splenic", "grade IV splenic", "grade V splenic",
    "splenic lac", "grade 4 splenic", "grade 3 splenic", "grade 5 splenic", "delayed splenic rupture of",
    "two-stage splenic rupture", "splenic hematoma ruptured", "delayed splenic rupture", "perisplenic blood"
    suggests field spleen

# The liver
phrases
  "hepatic aneurysm", "hepatic artery aneurysm", "common hepatic artery aneurysm", "aneurysm of the hepatic artery",
    "hepatic pseudoaneurysm", "hepatic artery pseudoaneurysm", "right hepatic artery pseudoaneurysm",
    "left hepatic artery pseudoaneurysm", "intrahepatic pseudoaneurysm", "hepatic AVM", "liver AVM", "hepatic artery",
    "arteria hepatica", "hepatic arterial", "common hepatic artery", "common hepatic", "com hepatic artery",
    "arteria hepatica communis", "cha", "proper hepatic artery", "proper hepatic", "arteria hepatica propria",
    "hepatic artery proper", "PHA", "right hepatic artery", "rt hepatic artery", "left hepatic artery",
    "lt hepatic artery", "middle hepatic artery", "RHA", "LHA", "right hepatic arterial", "left hepatic arterial",
    "middle hepatic arterial", "replaced right hepatic artery", "replaced left hepatic artery",
    "replaced common hepatic artery", "replaced right hepatic", "replaced left hepatic", "replaced hepatic artery",
    "accessory right hepatic artery", "accessory left hepatic artery", "accessory hepatic artery",
    "accessory right hepatic", "accessory left hepatic", "aberrant right hepatic artery",
    "aberrant left hepatic artery", "aberrant hepatic artery", "replaced RHA", "replaced LHA", "accessory RHA",
    "accessory LHA", "aberrant RHA", "aberrant LHA", "anterior right hepatic artery",
    "anterior branch of the right hepatic artery", "posterior right hepatic artery",
    "posterior branch of the right hepatic artery", "right anterior hepatic artery", "right posterior hepatic artery",
    "medial branch of the left hepatic artery", "lateral branch of the left hepatic artery",
    "left medial hepatic artery", "left lateral hepatic artery", "lobar hepatic artery", "S4 hepatic artery",
    "S8 hepatic artery", "A4 of the liver", "A8 of the liver", "hepatic capsular artery", "isolated hepatic artery",
    "interlobar hepatic collateral", "communicating arcade of the liver", "hepatic artery anastomosis",
    "hepatic artery stump", "hepatic arterial branch", "intrahepatic artery", "hepatic tumor feeder",
    "tumor feeding branch of the right hepatic artery", "tumor feeding branch of the left hepatic artery",
    "feeding branch of the right hepatic artery", "feeding branch of the left hepatic artery", "right hepatic",
    "left hepatic", "middle hepatic", "right hepatic branch", "left hepatic branch", "hepatic a", "hepatic art",
    "hepatic stump", "right lobe artery of the liver", "left lobe artery of the liver", "segmental hepatic artery",
    "subsegmental hepatic artery", "segment 1 hepatic artery", "segment 2 hepatic artery", "segment 3 hepatic artery",
    "segment 4 hepatic artery", "segment 4A hepatic artery", "segment 4B hepatic artery", "segment 5 hepatic artery",
    "segment 6 hepatic artery", "segment 7 hepatic artery", "segment 8 hepatic artery", "segment II hepatic artery",
    "segment III hepatic artery", "segment IV hepatic artery", "segment V hepatic artery", "segment VI hepatic artery",
    "segment VII hepatic artery", "segment VIII hepatic artery", "hepatic artery emboliz*", "hepatic arterial emboliz*",
    "hepatic arterial redistribution", "hepatic chemoemboliz*", "hepatic artery chemoemboliz*",
    "hepatic arterial chemoemboliz*", "bland hepatic artery emboliz*", "bland hepatic emboliz*", "liver tumor emboliz*",
    "hepatic metastasis emboliz*", "hepatic tumor emboliz*", "liver metastasis emboliz*", "hepatic artery embo"
    states field liver
  "HCC", "hepatoma", "hepatocellular carcinoma", "hepato-cellular carcinoma", "liver tumor", "hepatic tumor",
    "liver metasta*", "hepatic metasta*", "hepatic metastatic disease", "liver metastatic disease", "liver mass",
    "hepatic mass", "liver lesion", "hepatic lesion", "liver", "hepatic", "right lobe of the liver",
    "left lobe of the liver", "right hepatic lobe", "left hepatic lobe", "hepatic hematoma", "liver hematoma",
    "liver bleed*", "hepatic bleed*", "hepatic hemorrhag*", "liver hemorrhag*", "subcapsular liver hematoma",
    "subcapsular hepatic hematoma", "perihepatic hematoma", "perihepatic bleed*", "hepatic rupture", "liver rupture",
    "ruptured liver", "liver laceration", "hepatic laceration", "lacerated liver", "laceration of the liver",
    "liver injury", "hepatic injury", "liver trauma", "hepatic trauma", "blunt liver injury", "blunt hepatic injury",
    "liver lac", "hepatic lac", "grade IV liver", "grade 4 liver", "post liver ablation bleed*",
    "post liver ablation hemorrhag*", "bleed* after liver ablation", "hemorrhag* after liver ablation",
    "bled after liver ablation", "bleed* following liver ablation", "post ablation of the liver bleed*",
    "post ablation of the liver hemorrhag*", "bleed* after ablation of the liver",
    "hemorrhag* after ablation of the liver", "bled after ablation of the liver",
    "bleed* following ablation of the liver", "liver tract bleed*", "perihepatic blood", "blood around the liver"
    suggests field liver

# The kidney
phrases
  "renal aneurysm", "renal artery aneurysm", "aneurysm of the renal artery", "intrarenal aneurysm",
    "renal pseudoaneurysm", "renal artery pseudoaneurysm", "intrarenal pseudoaneurysm",
    "segmental renal artery pseudoaneurysm", "renal AVM", "kidney AVM", "renal AVF", "renal AV fistula",
    "intrarenal AVF", "renal artery", "arteria renalis", "main renal artery", "right renal artery", "left renal artery",
    "bilateral renal artery", "native renal artery", "renal arterial", "accessory renal artery", "accessory renal",
    "polar renal artery", "upper pole renal artery", "lower pole renal artery", "superior pole renal artery",
    "inferior pole renal artery", "upper polar renal artery", "lower polar renal artery", "superior polar renal artery",
    "inferior polar renal artery", "segmental renal artery", "segmental branch of the renal artery",
    "anterior division of the renal artery", "posterior division of the renal artery", "anterior renal artery",
    "posterior renal artery", "anterior segmental renal artery", "posterior segmental renal artery",
    "interlobar renal artery", "interlobar branch of the renal artery", "arcuate renal artery",
    "interlobular renal artery", "renal capsular artery", "capsular artery of the kidney", "perirenal artery",
    "renal artery branch", "branch of the renal artery", "lower pole branch of the renal artery",
    "upper pole branch of the renal artery", "renal pelvic artery", "kidney artery", "renal artery stump", "main renal",
    "renal a", "right renal a", "left renal a", "renal art", "renal artery emboliz*", "renal arterial emboliz*",
    "renal emboliz*", "renal ablation by embolization", "renal ablative emboliz*", "renal autoinfarction",
    "therapeutic renal infarction", "native kidney emboliz*", "native renal artery emboliz*",
    "endovascular renal ablation", "transcatheter renal ablation", "intravascular renal ablation",
    "renal ablation with ethanol", "renal ablation with alcohol", "renal ablation with coils",
    "transarterial renal ablation" states field kidney
  "renal tumor", "kidney tumor", "angiomyolipoma", "renal angiomyolipoma", "renal AML", "angio-myolipoma", "renal mass",
    "kidney mass", "kidney", "renal", "left kidney", "right kidney", "native kidney", "perinephric hemorrhag*",
    "renal bleed*", "renal hemorrhag*", "kidney bleed*", "bleed* from kidney", "post-nephrostomy bleed*",
    "nephrostomy bleed*", "renal rupture", "ruptured kidney", "renal laceration", "kidney laceration",
    "lacerated kidney", "renal injury from trauma", "renal trauma", "kidney trauma", "renal lac", "kidney lac",
    "grade IV kidney", "grade 4 renal", "post renal biopsy bleed*", "post renal biopsy hemorrhag*",
    "bleed* after renal biopsy", "hemorrhag* after renal biopsy", "bled after renal biopsy",
    "bleed* following renal biopsy", "post kidney biopsy bleed*", "post kidney biopsy hemorrhag*",
    "bleed* after kidney biopsy", "hemorrhag* after kidney biopsy", "bled after kidney biopsy",
    "bleed* following kidney biopsy", "post renal ablation bleed*", "post renal ablation hemorrhag*",
    "bleed* after renal ablation", "hemorrhag* after renal ablation", "bled after renal ablation",
    "bleed* following renal ablation", "perirenal blood", "perinephric blood", "blood around the kidney",
    "blunt renal injury" suggests field kidney

# The pelvis: arteries of its organs and of its walls
phrases
  "aberrant obturator artery", "internal iliac artery", "int iliac artery", "hypogastric artery", "hypogastric",
    "arteria iliaca interna", "arteria hypogastrica", "right internal iliac artery", "left internal iliac artery",
    "bilateral internal iliac artery", "right hypogastric artery", "left hypogastric artery",
    "bilateral hypogastric artery", "IIA", "right IIA", "left IIA", "bilateral IIA", "RIIA", "LIIA",
    "internal iliac arterial", "anterior division of the internal iliac artery",
    "anterior division of the internal iliac", "anterior division of the hypogastric artery",
    "anterior division of the hypogastric", "anterior division of the IIA",
    "posterior division of the internal iliac artery", "posterior division of the internal iliac",
    "posterior division of the hypogastric artery", "posterior division of the hypogastric",
    "posterior division of the IIA", "anterior division of internal iliac artery",
    "anterior division of hypogastric artery", "posterior division of internal iliac artery",
    "posterior division of hypogastric artery", "anterior division internal iliac", "posterior division internal iliac",
    "internal iliac anterior division", "internal iliac posterior division", "hypogastric anterior division",
    "hypogastric posterior division", "internal iliac branch", "branch of the internal iliac artery",
    "branch of the internal iliac", "branch of the hypogastric artery", "internal iliac artery branch",
    "internal iliac artery trunk", "internal iliac artery stump", "internal iliac artery origin",
    "internal iliac trunk", "internal iliac", "right internal iliac", "left internal iliac", "bilateral internal iliac",
    "int iliac", "uterine artery", "arteria uterina", "right uterine artery", "left uterine artery",
    "bilateral uterine artery", "rt uterine artery", "lt uterine artery", "descending segment of the uterine artery",
    "descending portion of the uterine artery", "transverse segment of the uterine artery",
    "transverse portion of the uterine artery", "ascending segment of the uterine artery",
    "ascending portion of the uterine artery", "horizontal segment of the uterine artery", "UtA", "uterine branch",
    "cervicovaginal artery", "cervicovaginal branch", "vaginal artery", "right vaginal artery", "left vaginal artery",
    "bilateral vaginal artery", "vaginal branch", "azygos artery of the vagina", "azygos vaginal artery",
    "cervical branch of the uterine artery", "tubal artery", "tubal branch", "ovarian artery", "arteria ovarica",
    "right ovarian artery", "left ovarian artery", "bilateral ovarian artery", "utero ovarian artery",
    "uteroovarian artery", "utero ovarian anastomosis", "uteroovarian anastomosis", "tubo ovarian branch",
    "round ligament artery", "artery of the round ligament", "Sampson artery", "artery of Sampson",
    "arcuate artery of the uterus", "right uterine", "left uterine", "bilateral uterine", "prostatic artery",
    "prostate artery", "right prostatic artery", "left prostatic artery", "bilateral prostatic artery",
    "arteria prostatica", "anteromedial prostatic artery", "posterolateral prostatic artery",
    "anterior prostatic artery", "posterior prostatic artery", "capsular prostatic artery",
    "accessory prostatic artery", "prostatic branch", "anteromedial branch of the prostatic artery",
    "posterolateral branch of the prostatic artery", "common gluteal pudendal trunk", "gluteopudendal trunk",
    "gluteo pudendal trunk", "vesicoprostatic trunk", "vesicoprostatic artery", "vesico prostatic trunk",
    "prostatovesical trunk", "prostatovesical artery", "prostato vesical artery", "capsular branch of the prostate",
    "median prostatic artery", "vesical artery", "superior vesical artery", "inferior vesical artery",
    "middle vesical artery", "superior vesical", "inferior vesical", "superior vesicle artery",
    "inferior vesicle artery", "vesical branch", "arteria vesicalis", "bladder artery", "seminal vesicle artery",
    "obturator artery", "obturator branch", "arteria obturatoria", "internal pudendal artery", "int pudendal artery",
    "arteria pudenda interna", "pudendal artery", "pudendal branch", "accessory pudendal artery",
    "accessory internal pudendal artery", "perineal artery", "scrotal artery", "labial artery of the vulva",
    "posterior labial artery", "posterior scrotal artery", "bulbourethral artery", "bulbar artery of the penis",
    "artery of the bulb of the penis", "urethral artery", "dorsal penile artery", "dorsal artery of the penis",
    "dorsal artery of penis", "deep penile artery", "deep artery of the penis", "common penile artery", "penile artery",
    "cavernosal artery", "cavernosal branch", "cavernous artery of the penis", "helicine artery",
    "arteria profunda penis", "corpus cavernosum branch", "presacral artery", "right prostatic", "left prostatic",
    "bilateral prostatic", "obturator", "internal pudendal", "right internal pudendal", "left internal pudendal",
    "pudendal", "superior gluteal artery", "inferior gluteal artery", "gluteal artery", "sup gluteal artery",
    "inf gluteal artery", "arteria glutea superior", "arteria glutea inferior", "gluteal branch",
    "external pudendal artery", "superficial external pudendal artery", "deep external pudendal artery",
    "pelvic artery", "pelvic arterial", "pelvic branch", "pelvic vessel", "pelvic sidewall artery", "retropubic artery",
    "pubic branch", "pubic artery", "parasacral artery", "SGA", "superior gluteal", "inferior gluteal",
    "external pudendal", "both UA", "both UAs", "bilat UA", "bilateral UA", "bilateral UAs", "R UA", "L UA", "right UA",
    "left UA", "UAs", "uterine a", "uterine art", "right uterine a", "left uterine a", "vaginal a", "vesical a",
    "prostatic a", "obturator a", "pudendal a", "int pudendal a", "internal iliac a", "int iliac a", "hypogastric a",
    "lateral sacral a", "penile a", "common penile", "cavernosal a", "ant div", "post div", "anterior divisions",
    "L ant div", "R ant div", "lat sacral", "bulbar artery", "bulbar a", "sup glut a", "inf glut a", "sup gluteal a",
    "inf gluteal a", "gluteal a", "uterine fibroid emboliz*", "uterine artery embolization for fibroids",
    "uterine fibroid artery emboliz*", "prostate artery emboliz*", "prostatic artery emboliz*",
    "prostatic arterial emboliz*", "prostate emboliz*", "prostatic emboliz*", "uterine artery emboliz*",
    "uterine arterial emboliz*", "uterine emboliz*", "internal iliac artery emboliz*", "internal iliac emboliz*",
    "pelvic artery emboliz*", "pelvic arterial emboliz*" states field pelvis
  "pelvis", "pelvic", "pelvic ring", "pelvic bleed*", "pelvic hemorrhag*", "pelvic hematoma", "bleed* pelvic fracture",
    "pelvic fracture with bleed*", "pelvic fracture with hemorrhag*", "pelvic ring bleed*", "pelvic fracture",
    "open book pelvis", "open book pelvic fracture", "open book fracture", "pelvic trauma", "open book",
    "pelvic ring disruption", "pelvic ring fracture", "unstable pelvic fracture", "crushed pelvis", "pelvis crushed",
    "pelvic crush" suggests field pelvis

# The carotid circulation inside the skull
phrases
  "intracranial internal carotid artery", "intracranial internal carotid", "intracranial carotid artery",
    "intracranial ICA", "cavernous internal carotid artery", "cavernous internal carotid", "cavernous carotid artery",
    "cavernous carotid", "cavernous ICA", "paraclinoid internal carotid artery", "paraclinoid internal carotid",
    "paraclinoid carotid artery", "paraclinoid carotid", "paraclinoid ICA", "clinoid internal carotid artery",
    "clinoid internal carotid", "clinoid carotid artery", "clinoid carotid", "clinoid ICA",
    "supraclinoid internal carotid artery", "supraclinoid internal carotid", "supraclinoid carotid artery",
    "supraclinoid carotid", "supraclinoid ICA", "petrous internal carotid artery", "petrous internal carotid",
    "petrous carotid artery", "petrous carotid", "petrous ICA", "terminal internal carotid artery",
    "terminal internal carotid", "terminal carotid artery", "terminal carotid", "terminal ICA",
    "communicating internal carotid artery", "communicating internal carotid", "communicating carotid artery",
    "communicating carotid", "communicating ICA", "lacerum ICA", "lacerum internal carotid artery",
    "paraophthalmic ICA", "paraophthalmic internal carotid artery", "clinoidal ICA",
    "clinoidal internal carotid artery", "distal intracranial ICA", "cavernous segment", "paraclinoid segment",
    "clinoid segment", "clinoidal segment", "supraclinoid segment", "petrous segment", "lacerum segment",
    "communicating segment", "posterior communicating segment", "anterior choroidal segment", "ophthalmic segment",
    "paraophthalmic segment", "ICA ophthalmic segment", "ICA cavernous segment", "ICA petrous segment",
    "ICA clinoid segment", "ICA communicating segment", "ICA choroidal segment", "ICA terminus", "ICA bifurcation",
    "ICA termination", "ICA apex", "terminus of the ICA", "terminus of the internal carotid artery",
    "terminus of the internal carotid", "bifurcation of the ICA", "bifurcation of the internal carotid artery",
    "bifurcation of the internal carotid", "internal carotid terminus", "internal carotid termination",
    "internal carotid artery terminus", "internal carotid artery termination", "internal carotid artery bifurcation",
    "carotid apex", "carotid L", "intracranial carotid bifurcation", "intracranial carotid terminus", "ICA T", "ICA L",
    "C4 segment of the ICA", "C4 segment of the internal carotid artery", "C4 segment of the internal carotid",
    "C5 segment of the ICA", "C5 segment of the internal carotid artery", "C5 segment of the internal carotid",
    "C6 segment of the ICA", "C6 segment of the internal carotid artery", "C6 segment of the internal carotid",
    "C7 segment of the ICA", "C7 segment of the internal carotid artery", "C7 segment of the internal carotid",
    "ICA C4", "ICA C5", "ICA C6", "ICA C7", "C4 ICA", "C4 segment ICA", "C5 ICA", "C5 segment ICA", "C6 ICA",
    "C6 segment ICA", "C7 ICA", "C7 segment ICA", "C2 segment of the ICA", "C2 segment of the internal carotid artery",
    "C2 segment of the internal carotid", "C3 segment of the ICA", "C3 segment of the internal carotid artery",
    "C3 segment of the internal carotid", "ophthalmic artery", "central retinal artery", "retinal artery",
    "recurrent meningeal branch of the ophthalmic artery", "recurrent branch of the ophthalmic artery",
    "meningo ophthalmic artery", "deep recurrent ophthalmic artery", "superficial recurrent ophthalmic artery",
    "anterior choroidal artery", "anterior choroidal", "acha", "AChoA", "anterior cerebral artery", "anterior cerebral",
    "ant cerebral artery", "arteria cerebri anterior", "aca", "right ACA", "left ACA", "RACA", "LACA", "azygos ACA",
    "azygos anterior cerebral artery", "distal ACA", "proximal ACA", "A1 segment", "A1 branch", "A1 ACA", "A1 aneurysm",
    "A1 occlusion", "A1 junction", "A2 segment", "A2 branch", "A2 ACA", "A2 aneurysm", "A2 occlusion", "A2 junction",
    "A3 segment", "A3 branch", "A3 ACA", "A3 aneurysm", "A3 occlusion", "A3 junction", "A4 segment", "A4 branch",
    "A4 ACA", "A4 aneurysm", "A4 occlusion", "A4 junction", "A5 segment", "A5 branch", "A5 ACA", "A5 aneurysm",
    "A5 occlusion", "A5 junction", "ACA A1", "ACA A2", "ACA A3", "ACA A4", "ACA A5", "right A1", "right A2", "right A3",
    "left A1", "left A2", "left A3", "A1 A2 junction", "precommunicating segment", "postcommunicating segment",
    "pericallosal segment", "infracallosal segment", "supracallosal segment", "pericallosal artery", "pericallosal",
    "callosomarginal artery", "callosomarginal", "orbitofrontal artery", "medial orbitofrontal artery",
    "lateral orbitofrontal artery", "frontopolar artery", "frontopolar", "anterior internal frontal artery",
    "middle internal frontal artery", "posterior internal frontal artery", "paracentral artery",
    "internal parietal artery", "superior internal parietal artery", "inferior internal parietal artery",
    "recurrent artery of Heubner", "artery of Heubner", "Heubner artery", "medial striate artery",
    "medial lenticulostriate artery", "lateral lenticulostriate artery", "median artery of the corpus callosum", "A1",
    "A2", "A3", "A4", "A5", "A1 A2", "A2 A3", "anterior communicating artery", "anterior communicating",
    "anterior communicating complex", "anterior communicating artery complex", "ant communicating artery",
    "arteria communicans anterior", "acom", "acomm", "acoa", "a com", "a comm", "acom artery", "acomm artery",
    "acom complex", "AcomA", "ACOMM complex", "middle cerebral artery", "middle cerebral", "mid cerebral artery",
    "arteria cerebri media", "right MCA", "left MCA", "bilateral MCA", "proximal MCA", "distal MCA", "dominant MCA",
    "nondominant MCA", "R MCA", "L MCA", "RMCA", "rt MCA", "lt MCA", "MCA M1", "MCA M2", "MCA M3", "MCA M4",
    "MCA M1 segment", "MCA M2 segment", "MCA M3 segment", "MCA bifurcation", "MCA trifurcation", "MCA trunk",
    "MCA stem", "MCA branch", "MCA territory", "MCA occlusion", "MCA stroke", "MCA clot", "MCA thrombus", "MCA embolus",
    "MCA infarct", "MCA aneurysm", "MCA stenosis", "MCA candelabra", "MCA perforator", "MCA division",
    "MCA superior division", "MCA inferior division", "MCA syndrome", "MCA M1 occlusion", "MCA M2 occlusion",
    "dense MCA", "hyperdense MCA", "M1 MCA", "M2 MCA", "M3 MCA", "M4 MCA", "accessory MCA",
    "accessory middle cerebral artery", "duplicated middle cerebral artery", "superior division of the MCA",
    "superior division of MCA", "superior division of the middle cerebral artery", "superior division MCA",
    "superior division M2", "inferior division of the MCA", "inferior division of MCA",
    "inferior division of the middle cerebral artery", "inferior division MCA", "inferior division M2",
    "anterior division of the MCA", "anterior division of MCA", "anterior division of the middle cerebral artery",
    "anterior division MCA", "anterior division M2", "posterior division of the MCA", "posterior division of MCA",
    "posterior division of the middle cerebral artery", "posterior division MCA", "posterior division M2",
    "superior M2", "superior M2 division", "superior M2 trunk", "superior M2 branch", "inferior M2",
    "inferior M2 division", "inferior M2 trunk", "inferior M2 branch", "dominant M2", "nondominant M2", "M1 segment",
    "M1 branch", "M1 trunk", "M1 division", "M1 occlusion", "M1 clot", "M1 thrombus", "M1 stenosis", "M1 aneurysm",
    "M1 perforator", "M1 bifurcation", "M2 segment", "M2 branch", "M2 trunk", "M2 division", "M2 occlusion", "M2 clot",
    "M2 thrombus", "M2 stenosis", "M2 aneurysm", "M2 perforator", "M2 bifurcation", "M3 segment", "M3 branch",
    "M3 trunk", "M3 division", "M3 occlusion", "M3 clot", "M3 thrombus", "M3 stenosis", "M3 aneurysm", "M3 perforator",
    "M3 bifurcation", "M4 segment", "M4 branch", "M4 trunk", "M4 division", "M4 occlusion", "M4 clot", "M4 thrombus",
    "M4 stenosis", "M4 aneurysm", "M4 perforator", "M4 bifurcation", "right M1", "right M2", "right M3", "right M4",
    "left M1", "left M2", "left M3", "left M4", "proximal M1", "proximal M2", "distal M1", "distal M2", "mid M1",
    "M1 M2 junction", "sphenoidal segment of the MCA", "sphenoidal segment of the middle cerebral artery",
    "insular segment of the MCA", "insular segment of the middle cerebral artery", "opercular segment of the MCA",
    "opercular segment of the middle cerebral artery", "cortical segment of the MCA",
    "cortical segment of the middle cerebral artery", "mca", "M1", "M2", "M3", "M4", "M1 M2", "M2 M3", "M1 through M2",
    "lenticulostriate artery", "lenticulostriate perforator", "lenticulostriate", "striate artery",
    "thalamostriate artery", "anterior temporal artery", "middle temporal branch of the MCA",
    "anterior temporal branch of the MCA", "anterior temporal branch of the middle cerebral artery",
    "middle temporal branch of the middle cerebral artery", "posterior temporal branch of the MCA",
    "posterior temporal branch of the middle cerebral artery", "temporopolar artery", "temporo occipital artery",
    "rolandic artery", "prerolandic artery", "postrolandic artery", "central sulcus artery",
    "artery of the central sulcus", "precentral artery", "postcentral artery", "prefrontal artery",
    "operculofrontal artery", "anterior parietal artery", "posterior parietal artery", "candelabra artery",
    "sylvian branch", "insular artery", "angular branch of the MCA", "angular branch of the middle cerebral artery",
    "angular artery of the MCA", "angular artery of the middle cerebral artery", "MCA thrombosis", "MCA cutoff",
    "MCA cut-off", "occluded MCA", "middle cerebral artery occlusion", "middle cerebral artery thrombus",
    "middle cerebral artery clot", "middle cerebral artery embolus", "middle cerebral occlusion", "M1 embolus",
    "M1 cutoff", "M1 cut-off", "M1 MCA occlusion", "M1 segment occlusion", "M1/M2 occlusion", "occluded M1",
    "M2 branch occlusion", "M2 cutoff", "M2 segment occlusion", "ACA occlusion", "anterior cerebral artery occlusion",
    "anterior cerebral artery embolus", "ICA terminus occlusion", "ICA terminus clot", "ICA terminus thrombus",
    "ICA-T occlusion", "ICA-L occlusion", "supraclinoid ICA occlusion", "intracranial ICA occlusion",
    "intracranial ICA thrombus", "distal ICA occlusion", "terminal ICA occlusion" states circulation carotid
  "internal carotid artery", "internal carotid", "ica", "right ICA", "left ICA", "int carotid artery", "int carotid",
    "arteria carotis interna", "right carotid siphon", "left carotid siphon", "RICA", "LICA", "blister ICA",
    "blister carotid", "superior hypophyseal artery", "inferior hypophyseal artery", "superior hypophyseal",
    "carotid cave", "dorsal wall ICA", "ventral wall ICA", "C2 ICA", "C3 ICA", "ICA C2", "ICA C3"
    suggests circulation carotid

# The vertebrobasilar circulation inside the skull
phrases
  "anterior temporal branch of the PCA", "middle temporal branch of the PCA", "posterior temporal branch of the PCA",
    "posterior cerebral artery", "posterior cerebral", "post cerebral artery", "arteria cerebri posterior", "right PCA",
    "left PCA", "bilateral PCA", "proximal PCA", "distal PCA", "R PCA", "L PCA", "RPCA", "LPCA", "PCA P1", "PCA P2",
    "PCA P3", "PCA P4", "PCA occlusion", "PCA stroke", "PCA aneurysm", "PCA territory", "PCA branch", "PCA segment",
    "PCA clot", "PCA infarct", "P1 PCA", "P2 PCA", "P2A PCA", "P2P PCA", "P3 PCA", "P4 PCA", "P1 P2 junction",
    "calcarine artery", "parieto occipital artery", "medial occipital artery", "lateral occipital artery",
    "splenial artery", "thalamoperforator", "thalamoperforating artery", "thalamogeniculate artery",
    "thalamic perforator", "thalamotuberal artery", "tuberothalamic artery", "artery of Percheron", "Percheron artery",
    "quadrigeminal artery", "collicular artery", "posterior temporal artery", "premammillary artery",
    "peduncular perforator", "P1 segment", "P1 branch", "P1 occlusion", "P1 aneurysm", "P2 segment", "P2 branch",
    "P2 occlusion", "P2 aneurysm", "P2A segment", "P2A branch", "P2A occlusion", "P2A aneurysm", "P2P segment",
    "P2P branch", "P2P occlusion", "P2P aneurysm", "P3 segment", "P3 branch", "P3 occlusion", "P3 aneurysm",
    "P4 segment", "P4 branch", "P4 occlusion", "P4 aneurysm", "right P1", "right P2", "right P3", "right P4", "left P1",
    "left P2", "left P3", "left P4", "proximal P1", "proximal P2", "PCA", "P1", "P2", "P3", "P4", "P1 P2",
    "intracranial vertebral artery", "intracranial vertebral", "intradural vertebral artery", "intradural vertebral",
    "distal intracranial vertebral artery", "distal intracranial vertebral", "V4 segment",
    "V4 segment of the vertebral artery", "V4 segment of the left vertebral artery",
    "V4 segment of the right vertebral artery", "V4 vertebral artery", "V4 vertebral", "V4 VA", "V4 aneurysm",
    "V4 dissection", "V4 occlusion", "right V4", "left V4", "V4 of the left vertebral artery",
    "V4 of the left vertebral", "V4 of the right vertebral artery", "V4 of the right vertebral", "vertebral artery V4",
    "vertebral artery V4 segment", "vertebral V4", "vertebrobasilar junction", "vertebrobasilar artery",
    "vertebrobasilar", "vertebro basilar junction", "VBJ", "dolichoectatic vertebrobasilar artery",
    "dolichoectatic basilar artery", "V4", "basilar artery", "arteria basilaris", "basilar trunk", "basilar tip",
    "basilar apex", "basilar top", "basilar terminus", "basilar bifurcation", "basilar occlusion", "basilar thrombosis",
    "basilar thrombus", "basilar aneurysm", "basilar perforator", "basilar stenosis", "basilar fenestration",
    "basilar summit", "distal basilar artery", "distal basilar", "mid basilar artery", "mid basilar",
    "proximal basilar artery", "proximal basilar", "top of the basilar artery", "top of the basilar",
    "tip of the basilar artery", "tip of the basilar", "top of basilar", "pontine perforator", "pontine artery",
    "basilar fenestration aneurysm", "labyrinthine artery", "internal auditory artery",
    "perforating branch of the basilar artery", "BA", "basilar", "posterior inferior cerebellar artery",
    "posterior inferior cerebellar", "post inf cerebellar artery", "PICA", "right PICA", "left PICA",
    "anterior medullary segment of PICA", "anterior medullary segment of the PICA", "lateral medullary segment of PICA",
    "lateral medullary segment of the PICA", "tonsillomedullary segment of PICA",
    "tonsillomedullary segment of the PICA", "telovelotonsillar segment of PICA",
    "telovelotonsillar segment of the PICA", "cortical segment of PICA", "cortical segment of the PICA", "PICA origin",
    "PICA aneurysm", "PICA branch", "distal PICA", "VA PICA", "vertebral artery PICA junction",
    "anterior inferior cerebellar artery", "anterior inferior cerebellar", "aica", "superior cerebellar artery",
    "superior cerebellar", "right SCA aneurysm", "left SCA aneurysm", "cerebellar artery", "arteria cerebelli superior",
    "arteria inferior posterior cerebelli", "vermian artery", "hemispheric branch of PICA",
    "hemispheric branch of the PICA", "posterior spinal branch of PICA", "basilar stroke", "PCA thrombus",
    "posterior cerebral artery occlusion", "basilar artery occlusion", "basilar artery thrombosis",
    "basilar artery thrombus", "basilar clot", "basilar embolus", "top of the basilar syndrome", "BAO",
    "occluded basilar", "thrombosed basilar", "vertebrobasilar occlusion", "vertebrobasilar thrombosis",
    "hyperdense basilar", "basilar thrombectom*", "basilar artery thrombectom*",
    "basilar artery mechanical thrombectom*", "basilar mechanical thrombectom*" states circulation vertebrobasilar
  "vertebral", "vertebral artery", "right vertebral", "left vertebral" suggests circulation vertebrobasilar

"""#),
    SourceFile(name: "Rules/vocabulary/tumors.rules", text: #"""
# Tumors, benign and malignant. A tumor that often spreads only suggests its first organ, for the deposit may be what
# was treated.

# Words for any tumor
phrases
  "tumor", "tumoral", "neoplasm", "neoplastic", "neoplasia", "metasta*", "sarcoma", "sarcomatous", "adenocarcinoma",
    "hypervascular mass", "hypervascular tumor", "vascular tumor", "tumor-bearing", "oligometasta*",
    "metastatic disease", "secondary deposit", "lytic metasta*", "hypervascular metasta*" states reason tumor
  "cancer", "carcinoma", "malignan*", "mass", "tumefaction", "oncologic", "tumor stain", "tumor blush",
    "tumor vascularity", "tumor feeder", "tumor supply", "tumor necrosis", "cancerous", "lymphoma", "melanoma",
    "leukemia" suggests reason tumor
  "mass effect", "body mass", "muscle mass", "lean mass", "mass spectrometry", "malignant hypertension",
    "malignant hyperthermia", "malignant edema", "malignant infarct", "malignant stroke", "malignant MCA infarct",
    "malignant arrhythmia", "tumor board", "tumor marker", "tumor free", "cancer center", "cancer screening",
    "cancer risk", "inflammatory mass", "clot mass", "coil mass", "thrombus mass", "nidal mass",
    "soft tissue mass effect", "intralesional aneurysm", "intratumoral aneurysm", "aneurysm within the tumor",
    "microaneurysm" means nothing

# Liver
phrases
  "HCC", "hepatoma", "hepatocellular carcinoma", "hepatocellular cancer", "hepatocarcinoma",
    "hepato-cellular carcinoma", "primary liver cancer", "liver cancer", "liver carcinoma", "liver tumor",
    "hepatic tumor", "hepatic neoplasm", "liver neoplasm", "liver malignancy", "hepatic malignancy",
    "unresectable liver", "multifocal HCC", "LI-RADS 5", "LR-5", "BCLC B", "BCLC C", "BCLC stage B",
    "Barcelona stage B", "intrahepatic cholangiocarcinoma", "ICC", "iCCA", "hepatic adenoma", "liver adenoma",
    "hepatocellular adenoma", "hepatic adenomatosis", "focal nodular hyperplasia", "FNH", "hepatic hemangioma",
    "liver hemangioma", "giant hepatic hemangioma", "giant liver hemangioma", "hemangioma of the liver",
    "hemangioma of liver", "cavernous hemangioma of the liver", "cavernous hemangioma of liver",
    "hepatic cavernous hemangioma", "liver cavernous hemangioma", "giant hemangioma", "hepatic hemangiomatosis",
    "infantile hepatic hemangioma", "infantile hemangioendothelioma of the liver", "hepatic hemangioendothelioma",
    "hepatic angiosarcoma", "hepatoblastoma", "fibrolamellar carcinoma", "fibrolamellar HCC", "mesenchymal hamartoma",
    "hepatic sarcoma", "hepatic lymphoma", "hepatic met", "liver metasta*", "hepatic metasta*", "metasta* to the liver",
    "metasta* to liver", "liver secondary", "liver deposit", "mets to liver", "mets to the liver",
    "metastatic to the liver", "metastatic to liver", "hepatic metastatic disease", "liver metastatic disease",
    "metastatic liver disease", "metastatic disease to the liver", "liver-dominant disease", "CRLM", "mCRC to liver",
    "colorectal liver met", "colorectal liver metasta*", "colorectal hepatic metasta*", "neuroendocrine liver metasta*",
    "neuroendocrine metasta* to liver", "carcinoid liver metasta*", "uveal melanoma liver metasta*",
    "ocular melanoma metasta* to liver", "hypervascular liver lesion", "hypervascular hepatic lesion", "segment 4 HCC"
    states reason tumor, territory abdomen
  "liver mass", "hepatic mass", "liver lesion", "hepatic lesion", "liver nodule", "hepatic nodule", "dysplastic nodule",
    "LI-RADS 4", "cholangiocarcinoma", "hilar cholangiocarcinoma", "Klatskin tumor", "bile duct cancer",
    "gallbladder cancer", "gallbladder carcinoma", "ampullary cancer" suggests reason tumor, territory abdomen
  "bridge to transplant", "bridge to liver transplant", "bridging to transplant", "bridge to liver transplantation",
    "bridge to transplantation", "downstag* to transplant", "downstaging of HCC", "alpha-fetoprotein", "Milan criteria"
    suggests reason tumor, territory abdomen

# Kidney, adrenal, spleen, pancreas, gut, retroperitoneum
phrases
  "RCC", "renal cell carcinoma", "renal cell cancer", "clear cell renal cell carcinoma",
    "clear cell carcinoma of the kidney", "ccRCC", "kidney cancer", "renal cancer", "renal carcinoma", "hypernephroma",
    "renal tumor", "kidney tumor", "renal neoplasm", "urothelial carcinoma of the kidney", "renal oncocytoma",
    "oncocytoma", "Wilms tumor", "nephroblastoma", "renal sarcoma" states reason tumor suggests territory abdomen
  "angiomyolipoma", "renal angiomyolipoma", "AML", "renal AML", "bilateral AML", "sporadic AML", "angio-myolipoma",
    "angiomyolipomatosis" states reason tumor, territory abdomen
  "metastatic renal cell carcinoma", "metastatic RCC", "mRCC", "renal cell metasta*", "RCC metasta*", "RCC met",
    "renal cell carcinoma metasta*", "metasta* from renal cell", "metasta* of renal cell", "renal metasta*"
    states reason tumor
  "renal mass", "kidney mass", "enhancing renal mass", "tuberous sclerosis complex", "von Hippel-Lindau",
    "urothelial carcinoma", "transitional cell carcinoma", "TCC", "upper tract urothelial carcinoma"
    suggests reason tumor, territory abdomen
  "adrenal tumor", "adrenal carcinoma", "adrenal cancer", "adrenocortical carcinoma", "adrenal adenoma",
    "aldosteronoma", "aldosterone producing adenoma", "pheochromocytoma", "adrenal metasta*", "adrenal met",
    "neuroblastoma", "ganglioneuroma", "retroperitoneal sarcoma", "retroperitoneal tumor",
    "retroperitoneal liposarcoma", "retroperitoneal leiomyosarcoma", "retroperitoneal paraganglioma", "splenic tumor",
    "splenic hemangioma", "splenic metasta*", "splenic hamartoma", "littoral cell angioma", "insulinoma", "gastrinoma",
    "glucagonoma", "VIPoma", "pancreatic neuroendocrine tumor", "PNET", "pancreatic tumor", "islet cell tumor",
    "small bowel carcinoid", "gastrointestinal stromal tumor", "GIST", "duodenal tumor", "ampullary tumor",
    "duodenal GIST", "gastric tumor", "peritoneal metasta*", "omental metasta*", "mesenteric tumor", "carcinoid",
    "neuroendocrine tumor", "NET", "neuroendocrine carcinoma", "carcinoid syndrome", "solid pseudopapillary tumor",
    "pseudopapillary tumor" states reason tumor suggests territory abdomen
  "adrenal mass", "adrenal nodule", "pancreatic cancer", "pancreatic carcinoma", "pancreatic adenocarcinoma",
    "pancreas cancer", "gastric cancer", "gastric carcinoma", "stomach cancer", "gastric adenocarcinoma",
    "colon cancer", "colorectal cancer", "colorectal carcinoma", "CRC", "colonic carcinoma", "duodenal cancer",
    "duodenal adenocarcinoma", "esophageal cancer", "splenic mass", "splenic lesion", "pancreatic mass",
    "retroperitoneal mass", "mesenteric mass", "abdominal mass", "small bowel tumor" suggests reason tumor,
    territory abdomen

# Uterus, prostate, pelvis
phrases
  "fibroid", "uterine fibroid", "fibroid uterus", "fibroid of the uterus", "leiomyoma", "uterine leiomyoma",
    "leiomyoma of uterus", "leiomyoma of the uterus", "myoma", "uterine myoma", "myomatous uterus",
    "submucosal fibroid", "intramural fibroid", "subserosal fibroid", "pedunculated fibroid", "symptomatic fibroid",
    "adenomyosis", "adenomyoma", "uterine sarcoma", "leiomyosarcoma of uterus", "uterine cancer", "endometrial cancer",
    "endometrial carcinoma", "gestational trophoblastic disease", "gestational trophoblastic neoplasia",
    "choriocarcinoma", "invasive mole", "hydatidiform mole", "ovarian tumor", "pelvic tumor", "pelvic neoplasm",
    "pelvic sarcoma", "sacral chordoma", "sacral giant cell tumor", "presacral tumor", "sacrococcygeal teratoma",
    "bladder tumor", "vesical tumor", "rhabdomyosarcoma of bladder" states reason tumor, territory pelvis
  "BPH", "benign prostatic hyperplasia", "benign prostatic hypertrophy", "benign prostate hyperplasia",
    "prostatic hyperplasia", "prostatic hypertrophy", "prostate hyperplasia", "benign prostatic enlargement",
    "benign prostatic obstruction", "BPE", "BPO", "enlarged prostate", "prostate enlargement", "prostatic enlargement",
    "prostatomegaly", "prostatic obstruction", "prostatism", "prostatic adenoma", "median lobe enlargement",
    "intravesical prostatic protrusion" states reason tumor, territory pelvis
  "LUTS", "lower urinary tract symptom", "BOO", "urinary retention", "IPSS", "International Prostate Symptom Score",
    "AUA symptom score", "nocturia", "weak stream", "weak urinary stream", "elevated PSA", "prostate cancer",
    "prostate carcinoma", "prostatic carcinoma", "prostate adenocarcinoma", "bladder cancer", "bladder carcinoma",
    "cervical cancer", "cervical carcinoma", "cervix cancer", "cervix carcinoma", "carcinoma of the cervix",
    "ovarian cancer", "ovarian carcinoma", "vaginal cancer", "vulvar cancer", "rectal cancer", "rectal carcinoma",
    "anal cancer", "penile cancer", "testicular cancer", "uterine mass", "pelvic mass", "enlarged uterus",
    "ovarian mass" suggests reason tumor, territory pelvis

# Chest and lung
phrases
  "lung metasta*", "pulmonary metasta*", "pulmonary met", "lung tumor", "pulmonary tumor", "lung neoplasm",
    "pulmonary carcinoid", "bronchial carcinoid", "pulmonary sarcoma", "inflammatory myofibroblastic tumor of lung"
    states reason tumor suggests territory lung
  "lung cancer", "lung carcinoma", "lung adenocarcinoma", "bronchogenic carcinoma", "NSCLC", "SCLC",
    "non-small cell lung cancer", "small cell lung cancer", "lung mass", "pulmonary mass", "lung nodule",
    "pulmonary nodule" suggests reason tumor, territory lung
  "mediastinal tumor", "thymoma", "thymic carcinoma", "thymic tumor", "chest wall tumor", "chest wall sarcoma",
    "rib metasta*", "rib met", "metasta* to rib", "sternal metasta*", "sternum metasta*", "clavicle metasta*",
    "clavicular metasta*", "chest wall metasta*", "solitary fibrous tumor of the pleura", "pleural fibroma",
    "pleural solitary fibrous tumor", "giant fibrous tumor of pleura", "Castleman disease", "mediastinal paraganglioma",
    "mesothelioma", "pleural tumor", "Askin tumor", "phyllodes tumor" states reason tumor, territory chest
  "mediastinal mass", "breast cancer", "breast carcinoma", "chest wall mass", "breast tumor", "breast mass"
    suggests reason tumor, territory chest
  "cardiac tumor", "atrial myxoma", "cardiac myxoma", "cardiac paraganglioma" states reason tumor, territory heart

# Bones and soft tissue
phrases
  "bone metasta*", "osseous metasta*", "skeletal metasta*", "osseous met", "metasta* to bone", "bone tumor",
    "giant cell tumor", "giant cell tumor of bone", "GCTB", "aneurysmal bone cyst", "aneurysmatic bone cyst",
    "osteosarcoma", "chondrosarcoma", "Ewing sarcoma", "osteoblastoma", "osteoid osteoma", "chondroblastoma",
    "chordoma", "plasmacytoma", "desmoid", "desmoid tumor", "desmoid fibromatosis", "aggressive fibromatosis",
    "soft tissue sarcoma", "liposarcoma", "leiomyosarcoma", "rhabdomyosarcoma", "angiosarcoma", "synovial sarcoma",
    "hemangiopericytoma", "solitary fibrous tumor", "alveolar soft part sarcoma", "schwannoma", "neurofibroma",
    "plexiform neurofibroma", "paraganglioma", "kaposiform hemangioendothelioma", "hemangioendothelioma",
    "tufted angioma", "Kasabach-Merritt", "Kasabach-Merritt phenomenon", "Kaposi sarcoma", "glomangioma",
    "myopericytoma", "lipoblastoma", "fibrosarcoma", "fibrous dysplasia", "multiple myeloma lesion", "teratoma"
    states reason tumor
  "femur metasta*", "femoral metasta*", "metasta* to femur", "metasta* to the femur", "femur met",
    "femoral lytic lesion", "femoral bone metasta*", "metasta* in the femur", "proximal femur metasta*",
    "distal femur metasta*", "femoral neck metasta*", "tibial metasta*", "tibia metasta*", "metasta* to tibia",
    "metasta* to the tibia", "fibula metasta*", "thigh sarcoma", "thigh tumor", "leg sarcoma", "gluteal tumor",
    "gluteal sarcoma", "buttock tumor", "femur tumor", "tibia tumor", "femoral tumor", "calf tumor", "foot tumor",
    "pathologic femur fracture", "pathologic fracture of the femur", "pathologic femoral fracture",
    "subtrochanteric metasta*", "intertrochanteric metasta*", "metasta* to hip", "hip metasta*" states reason tumor,
    territory leg
  "humerus metasta*", "humeral metasta*", "metasta* to humerus", "metasta* to the humerus", "humerus met",
    "proximal humerus metasta*", "scapula metasta*", "scapular metasta*", "metasta* to scapula",
    "metasta* to the scapula", "shoulder metasta*", "shoulder tumor", "arm sarcoma", "forearm tumor", "hand tumor",
    "radius metasta*", "ulna metasta*", "humeral tumor", "humerus tumor", "scapular tumor", "axillary tumor",
    "pathologic humerus fracture", "pathologic fracture of the humerus", "pathologic humeral fracture"
    states reason tumor, territory arm
  "pelvic bone metasta*", "pelvic metasta*", "iliac bone metasta*", "metasta* to iliac bone", "metasta* to the ilium",
    "ilium metasta*", "iliac wing metasta*", "iliac crest metasta*", "acetabular metasta*", "acetabulum metasta*",
    "metasta* to acetabulum", "metasta* to the acetabulum", "pubic metasta*", "ischial metasta*", "ischium metasta*",
    "metasta* to pelvis", "metasta* to the pelvis", "acetabular lesion", "iliac bone lesion", "iliac wing tumor",
    "iliac bone tumor", "acetabular tumor" states reason tumor, territory pelvis
  "pathologic fracture", "impending pathologic fracture" suggests reason tumor

# The spine: bone only; the cord stands with the brain diseases.
phrases
  "vertebral metasta*", "vertebral body metasta*", "vertebra metasta*", "spinal metasta*", "spine metasta*",
    "metasta* to the spine", "metasta* to spine", "metasta* to vertebra", "metasta* of the spine", "spinal met",
    "spine mets", "vertebral mets", "thoracic spine metasta*", "lumbar spine metasta*", "thoracic vertebral metasta*",
    "lumbar vertebral metasta*", "thoracic metasta*", "lumbar metasta*", "sacral metasta*", "sacrum metasta*",
    "metasta* to sacrum", "metasta* to the sacrum", "spinal bone metasta*", "vertebral tumor", "vertebral body tumor",
    "spinal bone tumor", "spine tumor", "vertebral hemangioma", "vertebral body hemangioma", "spinal hemangioma",
    "aggressive vertebral hemangioma", "aggressive hemangioma of the spine", "sacral tumor", "sacral mass",
    "sacral lesion", "metastatic epidural cord compression", "metastatic epidural spinal cord compression",
    "metastatic spinal cord compression", "metastatic cord compression", "MESCC", "epidural metasta*",
    "paraspinal tumor", "paravertebral tumor", "vertebral giant cell tumor", "vertebral aneurysmal bone cyst",
    "vertebral plasmacytoma" states reason tumor, territory spine
  "T1 metasta*", "T2 metasta*", "T3 metasta*", "T4 metasta*", "T5 metasta*", "T6 metasta*", "T7 metasta*",
    "T8 metasta*", "T9 metasta*", "T10 metasta*", "T11 metasta*", "T12 metasta*", "L1 metasta*", "L2 metasta*",
    "L3 metasta*", "L4 metasta*", "L5 metasta*", "S1 metasta*", "T1 tumor", "T2 tumor", "T3 tumor", "T4 tumor",
    "T5 tumor", "T6 tumor", "T7 tumor", "T8 tumor", "T9 tumor", "T10 tumor", "T11 tumor", "T12 tumor", "L1 tumor",
    "L2 tumor", "L3 tumor", "L4 tumor", "L5 tumor", "metasta* to T1", "metasta* to T2", "metasta* to T3",
    "metasta* to T4", "metasta* to T5", "metasta* to T6", "metasta* to T7", "metasta* to T8", "metasta* to T9",
    "metasta* to T10", "metasta* to T11", "metasta* to T12", "metasta* to L1", "metasta* to L2", "metasta* to L3",
    "metasta* to L4", "metasta* to L5", "metasta* at T4", "metasta* at T5", "metasta* at T6", "metasta* at T7",
    "metasta* at T8", "metasta* at T9", "metasta* at T10", "metasta* at T11", "metasta* at T12", "metasta* at L1",
    "metasta* at L2", "metasta* at L3", "metasta* at L4", "metasta* at L5" states reason tumor, territory spine
  "cervical spine metasta*", "cervical vertebral metasta*", "cervical vertebra metasta*",
    "cervical vertebral body metasta*", "cervical spinal metasta*", "metasta* to the cervical spine",
    "metasta* to cervical spine", "metasta* of the cervical spine", "cervical spine tumor", "cervical vertebral tumor",
    "cervical vertebral body tumor", "cervical vertebra tumor", "tumor of the cervical spine",
    "tumor of cervical vertebra", "cervical vertebral hemangioma", "cervical spine hemangioma", "cervical chordoma",
    "odontoid metasta*", "C1 metasta*", "C2 metasta*", "C3 metasta*", "C4 metasta*", "C5 metasta*", "C6 metasta*",
    "C7 metasta*", "C1 tumor", "C2 tumor", "C3 tumor", "C4 tumor", "C5 tumor", "C6 tumor", "C7 tumor",
    "C2 vertebral metasta*", "C3 vertebral metasta*", "C4 vertebral metasta*", "C5 vertebral metasta*",
    "C6 vertebral metasta*", "C7 vertebral metasta*", "C2 vertebral body metasta*", "C3 vertebral body metasta*",
    "C4 vertebral body metasta*", "C5 vertebral body metasta*", "C6 vertebral body metasta*",
    "C7 vertebral body metasta*", "C2 vertebral tumor", "C3 vertebral tumor", "C4 vertebral tumor",
    "C5 vertebral tumor", "C6 vertebral tumor", "C7 vertebral tumor", "C2 vertebral body tumor",
    "C3 vertebral body tumor", "C4 vertebral body tumor", "C5 vertebral body tumor", "C6 vertebral body tumor",
    "C7 vertebral body tumor", "metasta* to C1", "metasta* to C2", "metasta* to C3", "metasta* to C4", "metasta* to C5",
    "metasta* to C6", "metasta* to C7", "metasta* at C2", "metasta* at C3", "metasta* at C4", "metasta* at C5",
    "metasta* at C6", "metasta* at C7" states reason tumor, territory cervical-spine

# Face and neck; the brain's tumors stand with the brain diseases.
phrases
  "head and neck tumor", "head and neck cancer", "head and neck carcinoma", "head and neck squamous cell carcinoma",
    "HNSCC", "oropharyngeal cancer", "oropharyngeal carcinoma", "oropharyngeal tumor", "laryngeal cancer",
    "laryngeal carcinoma", "laryngeal tumor", "hypopharyngeal cancer", "hypopharyngeal carcinoma",
    "nasopharyngeal cancer", "nasopharyngeal carcinoma", "tongue cancer", "base of tongue cancer", "tonsil cancer",
    "tonsillar cancer", "tonsillar carcinoma", "oral cancer", "oral cavity cancer", "sinonasal tumor",
    "sinonasal carcinoma", "sinonasal cancer", "maxillary sinus tumor", "maxillary sinus cancer", "maxillary tumor",
    "mandibular tumor", "mandible tumor", "jaw tumor", "parotid tumor", "parotid mass", "salivary gland tumor",
    "neck tumor", "neck cancer", "neck mass", "facial tumor", "scalp tumor", "scalp metasta*", "orbital tumor",
    "orbital mass", "thyroid tumor", "thyroid mass", "medullary thyroid carcinoma", "anaplastic thyroid carcinoma",
    "parathyroid adenoma", "esthesioneuroblastoma", "olfactory neuroblastoma" states reason tumor
    suggests territory head-neck
  "juvenile nasopharyngeal angiofibroma", "juvenile angiofibroma", "nasopharyngeal angiofibroma", "nasal angiofibroma",
    "angiofibroma", "JNA", "carotid body tumor", "carotid body paraganglioma", "carotid paraganglioma", "chemodectoma",
    "Shamblin", "glomus tumor of the neck", "glomus jugulare", "glomus jugulare tumor", "glomus tympanicum",
    "glomus tympanicum tumor", "glomus vagale", "glomus vagale tumor", "jugulotympanic paraganglioma",
    "jugular paraganglioma", "jugular foramen paraganglioma", "tympanic paraganglioma", "vagal paraganglioma",
    "laryngeal paraganglioma", "skull base paraganglioma", "neck paraganglioma", "cervical paraganglioma",
    "head and neck paraganglioma", "parapharyngeal tumor", "parapharyngeal space tumor", "skull metasta*",
    "calvarial metasta*", "mandibular metasta*", "nasal tumor", "nasal mass", "nasopharyngeal mass",
    "nasopharyngeal tumor", "sinonasal hemangiopericytoma", "nasal hemangioma",
    "lobular capillary hemangioma of the nose" states reason tumor, territory head-neck
  "glomus tumor" states reason tumor suggests territory head-neck
  "ABC" suggests reason tumor
  "from thyroid", "from thyroid ca", "from thyroid cancer", "from renal", "from RCC", "from renal cell", "from lung",
    "from lung ca", "from breast", "from breast ca", "from prostate", "from HCC", "from hepatocellular"
    suggests reason tumor

# The level of a vertebra beside a tumor
phrases
  "L1", "L2", "L3", "L4", "L5", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "S1",
    "S2" near "met", "mets", "metasta*", "vertebra*", "hemangioma", "corpectomy", "spondylectomy", "vertebrectomy",
    "myeloma", "pathologic", "body" states territory spine
  "C1", "C2", "C3", "C4", "C5", "C6", "C7" near "met", "mets", "metasta*", "vertebra*", "hemangioma", "corpectomy",
    "spondylectomy", "vertebrectomy", "myeloma", "pathologic", "body" states territory cervical-spine
  "mets", "metastatic deposit", "bony met", "bone met", "liver met", "lung met", "ca met" states reason tumor
  "thyroid ca", "thyroid cancer", "thyroid carcinoma", "thyroid follicular ca", "follicular thyroid cancer",
    "follicular thyroid carcinoma", "papillary thyroid cancer", "papillary thyroid carcinoma" suggests reason tumor
    states reason tumor suggests territory head-neck
  "mediastinal parathyroid adenoma", "mediastinal parathyroid", "parathyroid adenoma in the mediastinum",
    "parathyroid adenoma of the mediastinum", "ectopic mediastinal parathyroid", "intrathoracic parathyroid adenoma",
    "thymic parathyroid adenoma" states reason tumor, territory chest
  "pseudotumor", "hemophilic pseudotumor", "hemophiliac pseudotumor" suggests reason tumor

# A cancer by its organ and two letters
phrases
  "renal ca", "kidney ca", "liver ca", "gastric ca", "stomach ca", "colon ca", "pancreatic ca", "pancreas ca",
    "esophageal ca", "adrenal ca", "duodenal ca", "hepatocellular ca", "GB ca" suggests reason tumor, territory abdomen
  "lung ca", "LUL ca", "RUL ca", "LLL ca", "RLL ca", "RML ca", "bronchogenic ca", "bronchial ca" suggests reason tumor,
    territory lung
  "cx ca", "cervix ca", "cervical ca", "bladder ca", "rectal ca", "prostate ca", "endometrial ca", "ovarian ca",
    "vaginal ca", "vulvar ca", "uterine ca", "anal ca" suggests reason tumor, territory pelvis
  "breast ca", "chest wall ca" suggests reason tumor, territory chest
  "pre-neph", "before neph", "pre-op neph", "neph tomorrow" suggests reason tumor, territory abdomen

# Bones eaten by a deposit
phrases
  "lytic met", "lytic deposit", "lytic tumor", "osteolytic met", "osteolytic metasta*" states reason tumor
  "osteolytic lesion" suggests reason tumor
  "humerus lytic met", "proximal humerus lytic met", "proximal humerus met", "distal humerus met", "humeral lytic met",
    "humerus lytic lesion", "humeral lytic lesion", "lytic humerus", "lytic lesion of the humerus",
    "lytic met of the humerus", "scapular met", "scapula met", "clavicular met of the shoulder", "ulnar met",
    "radial bone met" states reason tumor, territory arm
  "femur lytic met", "proximal femur lytic met", "proximal femur met", "distal femur met", "distal femur lytic met",
    "femoral lytic met", "femur lytic lesion", "lytic femur", "lytic lesion of the femur", "lytic met of the femur",
    "femoral neck met", "tibial met", "tibia met", "fibular met", "hip met" states reason tumor, territory leg
  "iliac met", "ilium met", "acetabular met", "pubic met", "ischial met", "pelvic met", "iliac lytic met",
    "iliac wing met" states reason tumor, territory pelvis

# Tumors of bone and gland by shorter names
phrases
  "intraosseous hemangioma", "osseous hemangioma", "bone hemangioma", "ectopic adenoma", "mediastinal adenoma"
    suggests reason tumor

# Glands that make too much
phrases
  "adenoma in anterior mediastinum", "adenoma in the anterior mediastinum", "adenoma in the mediastinum",
    "intrathoracic adenoma" states reason tumor, territory chest

# Prostates that obstruct
phrases
  "catheter dependent", "catheter dependence", "trial without catheter", "TWOC", "trial of void",
    "both prostatic arteries", "gland volume" suggests reason tumor, territory pelvis
  "hemangioma of the right liver", "hemangioma of the left liver", "cavernous hemangioma of the right liver",
    "giant cavernous hemangioma of the right liver", "giant cavernous hemangioma of the liver" states reason tumor,
    territory abdomen
  "hepatic infantile hemangioma", "infantile hemangioma of the liver", "hepatic hemangioma of infancy",
    "infantile hemangioendothelioma" states reason tumor, territory abdomen

"""#),
    SourceFile(name: "Rules/vocabulary/venous-lesions.rules", text: #"""
# Reflux, varices, shunts and malformations of veins.

# Varicocele
phrases
  "varicocele", "varicocoele", "left varicocele", "bilateral varicocele", "recurrent varicocele", "scrotal varix",
    "scrotal varicosity", "pampiniform plexus varix", "dilated pampiniform plexus", "pampiniform plexus dilatation",
    "spermatic vein reflux", "internal spermatic vein reflux", "testicular vein reflux", "spermatic vein incompetence",
    "incompetent spermatic vein", "incompetent internal spermatic vein", "incompetent testicular vein",
    "refluxing testicular vein", "refluxing spermatic vein" states reason varicocele, territory pelvis, vessel vein
  "male infertility", "oligospermia", "oligozoospermia", "oligoasthenozoospermia", "low sperm count",
    "abnormal semen analysis", "poor semen", "subfertility", "scrotal pain", "testicular pain", "orchialgia",
    "testicular atrophy", "bag of worms" suggests reason varicocele, territory pelvis, vessel vein

# Pelvic veins
phrases
  "pelvic congestion", "pelvic congestion syndrome", "PCS", "pelvic venous congestion", "pelvic venous disorder",
    "pelvic venous disease", "pelvic venous insufficiency", "pelvic venous incompetence", "pelvic venous reflux",
    "pelvic vein reflux", "pelvic vein incompetence", "pelvic vein insufficiency", "PeVD", "PeVI", "pelvic varix",
    "pelvic varicosity", "pelvic varicose vein", "pelvic varicocele", "female varicocele", "periuterine varix",
    "parauterine varix", "uterine varix", "adnexal varix", "ovarian varix", "ovarian varicocele",
    "broad ligament varix", "periovarian varix", "tubo-ovarian varix", "uterovaginal varix", "ovarian vein reflux",
    "ovarian vein incompetence", "ovarian vein insufficiency", "ovarian venous insufficiency", "ovarian venous reflux",
    "ovarian vein syndrome", "incompetent ovarian vein", "refluxing ovarian vein", "dilated ovarian vein",
    "ovarian vein dilatation", "ovarian vein dilation", "gonadal vein reflux", "gonadal vein incompetence",
    "gonadal vein insufficiency", "gonadal venous insufficiency", "incompetent gonadal vein", "refluxing gonadal vein",
    "dilated gonadal vein", "internal iliac vein reflux", "internal iliac venous reflux",
    "internal iliac vein incompetence", "incompetent internal iliac vein", "vulvar varix", "vulvar varicosity",
    "vulvar varicose vein", "vulval varix", "vulvovaginal varix", "vulvoperineal varix", "vulvovaginal varicosity",
    "labial varix", "labial varicosity", "perineal varix", "perineal varicosity", "perineal varicose vein",
    "vaginal varix", "varix of pelvic origin", "varicose vein of pelvic origin", "varicosity of pelvic origin",
    "pelvic origin varix", "pelvic origin varicose vein", "pelvic source reflux", "pelvic derived varicose vein",
    "gluteal varix" states reason pelvic-congestion, territory pelvis, vessel vein
  "chronic pelvic pain", "pelvic heaviness", "pelvic pain with varix", "dyspareunia", "postcoital ache",
    "post-coital pain", "nutcracker syndrome", "nutcracker phenomenon", "left renal vein compression",
    "renal vein entrapment" suggests reason pelvic-congestion, territory pelvis, vessel vein
  "veno-occlusive erectile dysfunction", "venous leak impotence", "corporal venous leak", "cavernosal venous leak",
    "corporeal veno-occlusive dysfunction", "penile venous leak", "veno-occlusive dysfunction",
    "erectile dysfunction due to venous leak" states reason other, territory pelvis, vessel vein
  "erectile dysfunction", "impotence" suggests territory pelvis

# Varices of portal hypertension
phrases
  "gastric varix", "fundal varix", "gastric fundal varix", "cardiofundal varix", "gastric fundic varix",
    "isolated gastric varix", "IGV1", "IGV2", "GOV1", "GOV2", "IGV type 1", "GOV type 2", "gastroesophageal varix",
    "gastro-esophageal varix", "esophagogastric varix", "esophageal varix", "paraesophageal varix", "duodenal varix",
    "ectopic varix", "rectal varix", "anorectal varix", "stomal varix", "parastomal varix", "peristomal varix",
    "colonic varix", "jejunal varix", "small bowel varix", "mesenteric varix", "ileal varix", "gallbladder varix",
    "umbilical varix", "paraumbilical varix", "caput medusae", "recanalized umbilical vein varix", "portal varix",
    "perisplenic varix", "splenic varix", "splenic hilar varix", "retroperitoneal varix", "portosystemic varix",
    "peripancreatic varix", "left gastric varix" states reason varix, territory abdomen, vessel vein
  "varix", "variceal" states reason varix, vessel vein
  "high risk varix", "at-risk varix", "enlarging varix", "variceal prophylaxis", "red wale", "cherry red spot",
    "primary prophylaxis of gastric varix" suggests reason varix, territory abdomen, vessel vein

# Shunts
phrases
  "portosystemic shunt", "porto-systemic shunt", "portosystemic venous shunt", "spontaneous portosystemic shunt",
    "SPSS", "intrahepatic portosystemic shunt", "intrahepatic portosystemic venous shunt",
    "intrahepatic portohepatic shunt", "intrahepatic portovenous shunt", "congenital extrahepatic portosystemic shunt",
    "portohepatic venous shunt", "portohepatic shunt", "portovenous shunt", "porto-hepatic venous shunt",
    "splenocaval shunt", "splenosystemic shunt", "mesosystemic shunt", "mesentericocaval shunt",
    "umbilical portosystemic shunt", "paraumbilical shunt", "inferior mesenteric caval shunt", "Abernethy syndrome",
    "persistent ductus venosus", "congenital portocaval shunt", "portosystemic communication", "splenorenal collateral",
    "venovenous shunt", "veno-venous shunt", "venous shunt" states reason shunt, territory abdomen, vessel vein
  "portosystemic encephalopathy", "recurrent encephalopathy", "refractory hepatic encephalopathy",
    "persistent hepatic encephalopathy", "hyperammonemia", "hepatopulmonary syndrome", "portal steal",
    "portal vein steal", "portal flow steal" suggests reason shunt, territory abdomen, vessel vein
  "in situ bypass fistula", "patent perforator of the bypass", "vein bypass fistula",
    "retained side branch of the vein graft", "side branch of vein bypass", "side branch of the vein bypass",
    "patent side branch of the bypass", "in situ vein graft fistula", "bypass vein side branch" states reason shunt,
    territory leg, vessel vein

# Malformations of veins and capillaries
phrases
  "venous vascular malformation", "slow-flow malformation", "slow-flow vascular malformation",
    "slow-flow venous malformation", "low-flow malformation", "low-flow vascular malformation",
    "low-flow venous malformation", "low-flow vascular lesion", "slow-flow vascular lesion", "low-flow venous lesion",
    "VM of the leg", "VM of the arm", "VM of the thigh", "VM of the foot", "VM of the hand",
    "intramuscular venous malformation", "diffuse venous malformation", "mucocutaneous venous malformation",
    "venolymphatic malformation", "veno-lymphatic malformation", "lymphaticovenous malformation",
    "lymphatico-venous malformation", "lymphovenous malformation", "mixed venolymphatic malformation",
    "combined vascular malformation", "capillary venous malformation", "capillary malformation",
    "capillary lymphatic venous malformation", "CLVM", "port-wine stain", "port wine birthmark",
    "glomuvenous malformation", "verrucous venous malformation", "fibroadipose vascular anomaly", "FAVA",
    "blue rubber bleb nevus", "blue rubber bleb", "Klippel-Trenaunay", "Klippel-Trenaunay syndrome", "CLOVES",
    "CLOVES syndrome", "venous angiodysplasia", "cavernous venous malformation", "phlebectasia", "venous hemangioma",
    "capillary hemangioma", "cavernous hemangioma of soft tissue", "soft tissue hemangioma", "intramuscular hemangioma",
    "muscle hemangioma", "muscular hemangioma", "cutaneous hemangioma", "skin hemangioma", "subcutaneous hemangioma",
    "synovial hemangioma", "infantile hemangioma", "congenital hemangioma", "strawberry hemangioma", "RICH", "NICH",
    "venous vascular anomaly", "venous malformation of the limb", "extremity venous malformation",
    "limb venous malformation" states reason venous-malformation, vessel vein
  "vascular anomaly", "vascular birthmark" suggests reason venous-malformation
  "thigh venous malformation", "calf venous malformation", "leg venous malformation", "foot venous malformation",
    "knee venous malformation", "gluteal venous malformation", "buttock venous malformation",
    "lower extremity venous malformation", "lower limb venous malformation", "plantar venous malformation",
    "thigh hemangioma", "calf hemangioma", "leg hemangioma", "foot hemangioma", "plantar hemangioma",
    "gluteal hemangioma", "venous malformation of the leg", "venous malformation of the thigh",
    "venous malformation of the calf", "venous malformation of the foot", "venous malformation of the lower extremity",
    "persistent lateral marginal vein" states reason venous-malformation, territory leg, vessel vein
  "arm venous malformation", "forearm venous malformation", "hand venous malformation", "finger venous malformation",
    "shoulder venous malformation", "upper extremity venous malformation", "upper limb venous malformation",
    "arm hemangioma", "forearm hemangioma", "hand hemangioma", "venous malformation of the arm",
    "venous malformation of the forearm", "venous malformation of the hand",
    "venous malformation of the upper extremity", "venous malformation of the shoulder"
    states reason venous-malformation, territory arm, vessel vein
  "trunk venous malformation", "truncal venous malformation", "chest wall venous malformation",
    "back venous malformation", "flank venous malformation", "breast hemangioma", "venous malformation of the trunk",
    "venous malformation of the chest wall", "venous malformation of the back", "chest wall hemangioma"
    states reason venous-malformation, territory chest, vessel vein
  "abdominal wall venous malformation", "retroperitoneal venous malformation", "bowel venous malformation",
    "gastrointestinal venous malformation", "rectosigmoid venous malformation", "colorectal venous malformation",
    "mesenteric venous malformation" states reason venous-malformation, territory abdomen, vessel vein
  "pelvic venous malformation", "vulvar venous malformation", "labial venous malformation",
    "perineal venous malformation", "penile venous malformation", "scrotal venous malformation",
    "genital venous malformation", "bladder venous malformation", "uterine venous malformation",
    "rectal venous malformation", "scrotal hemangioma", "vulvar hemangioma" states reason venous-malformation,
    territory pelvis, vessel vein
  "facial venous malformation", "face venous malformation", "cheek venous malformation", "lip venous malformation",
    "tongue venous malformation", "buccal venous malformation", "oral venous malformation",
    "orbital venous malformation", "periorbital venous malformation", "neck venous malformation",
    "cervicofacial venous malformation", "head and neck venous malformation", "parotid venous malformation",
    "masseter venous malformation", "intramasseteric venous malformation", "scalp venous malformation",
    "temporalis venous malformation", "laryngeal venous malformation", "pharyngeal venous malformation",
    "airway venous malformation", "venous malformation of the face", "venous malformation of the cheek",
    "venous malformation of the lip", "venous malformation of the tongue", "venous malformation of the neck",
    "venous malformation of the orbit", "venous malformation of the scalp", "facial hemangioma", "face hemangioma",
    "cheek hemangioma", "lip hemangioma", "tongue hemangioma", "orbital hemangioma", "periorbital hemangioma",
    "parotid hemangioma", "neck hemangioma", "scalp hemangioma", "nasal tip hemangioma", "eyelid hemangioma",
    "facial port-wine stain", "facial capillary malformation", "ear hemangioma", "subglottic hemangioma"
    states reason venous-malformation, territory head-neck, vessel vein
  "orbital varix", "orbital varix with proptosis", "intraorbital varix" states reason varix, territory head-neck,
    vessel vein
  "sinus pericranii" states territory head-neck, vessel vein, reason venous-malformation

# Incompetent veins of a limb
phrases
  "varicose vein", "leg varicose vein", "varicose vein of the leg", "varicose vein of the lower extremity",
    "lower extremity varicose vein", "symptomatic varicose vein", "recurrent varicose vein", "saphenous reflux",
    "saphenous vein reflux", "saphenous incompetence", "saphenous vein incompetence", "saphenous insufficiency",
    "saphenous vein insufficiency", "great saphenous reflux", "great saphenous vein reflux",
    "great saphenous incompetence", "great saphenous vein incompetence", "great saphenous insufficiency",
    "great saphenous vein insufficiency", "greater saphenous vein reflux", "greater saphenous vein incompetence",
    "GSV incompetence", "GSV insufficiency", "incompetent GSV", "refluxing GSV", "incompetent great saphenous vein",
    "refluxing great saphenous vein", "incompetent saphenous vein", "refluxing saphenous vein",
    "small saphenous reflux", "small saphenous vein reflux", "small saphenous incompetence",
    "small saphenous vein incompetence", "small saphenous vein insufficiency", "SSV incompetence", "incompetent SSV",
    "incompetent small saphenous vein", "refluxing small saphenous vein", "lesser saphenous vein reflux", "AASV reflux",
    "anterior accessory saphenous vein reflux", "accessory saphenous vein reflux", "accessory saphenous reflux",
    "saphenofemoral reflux", "saphenofemoral junction reflux", "saphenofemoral incompetence",
    "saphenofemoral junction incompetence", "SFJ reflux", "SFJ incompetence", "saphenopopliteal reflux", "SPJ reflux",
    "perforator incompetence", "perforator reflux", "perforator vein incompetence", "perforating vein incompetence",
    "perforator vein reflux", "incompetent perforating vein", "refluxing perforator", "pathologic perforator",
    "truncal vein reflux", "truncal vein incompetence", "truncal reflux", "axial reflux", "incompetent truncal vein",
    "superficial venous insufficiency", "superficial venous reflux", "superficial venous incompetence",
    "chronic venous insufficiency", "chronic venous disease", "CVI", "venous insufficiency of the leg",
    "lower extremity venous insufficiency", "lower extremity venous reflux", "leg vein reflux",
    "leg venous insufficiency", "venous stasis ulcer", "venous leg ulcer", "venous ulcer", "stasis ulcer",
    "stasis dermatitis", "lipodermatosclerosis", "limb vein incompetence" states reason limb-reflux, territory leg,
    vessel vein
  "venous insufficiency", "venous incompetence", "venous reflux", "varicosity", "varicose" suggests reason limb-reflux,
    vessel vein
  "CEAP C2", "CEAP C3", "CEAP C4", "CEAP C5", "CEAP C6", "CEAP class", "VCSS", "leg heaviness",
    "leg swelling with varix" suggests reason limb-reflux, territory leg, vessel vein
  "saphenous varix", "saphena varix", "GSV varix", "SFJ varix", "leg varix", "calf varix", "thigh varix",
    "lower extremity varix", "varix of the leg" states reason limb-reflux, territory leg, vessel vein

# Spider veins
phrases
  "spider vein", "spider telangiectasia of the leg", "leg telangiectasia", "telangiectasia of the leg",
    "leg spider vein", "reticular vein", "telangiectatic vein", "thread vein", "telangiectatic matting",
    "cosmetic leg vein", "lower extremity telangiectasia" states reason spider-veins, territory leg, vessel vein
  "telangiectasia" suggests reason spider-veins
  "facial telangiectasia" states reason spider-veins, territory head-neck, vessel vein
  "nasal telangiectasia", "mucosal telangiectasia", "gastric antral vascular ectasia", "spider angioma" means nothing
  "splenorenal shunt", "spleno renal shunt", "gastrorenal shunt", "gastro renal shunt", "mesocaval shunt",
    "mesorenal shunt", "gastrocaval shunt", "portocaval shunt", "portacaval shunt", "patent ductus venosus",
    "portosystemic collateral", "mesogonadal shunt" states territory abdomen, vessel vein, reason shunt
  "incompetent perforator" states territory leg, vessel vein, reason limb-reflux
  "venovenous collateral", "veno venous collateral", "systemic venous collateral", "decompressing vein"
    states vessel vein, reason shunt suggests territory chest
  "venous malformation", "VM" states reason venous-malformation, vessel vein
  "insitu vein bypass", "in situ bypass tributary", "patent tributary", "tributary stealing", "perforator steal"
    states territory leg, vessel vein, reason other
  "coronary vein", "left gastric vein", "large coronary vein", "enlarged coronary vein" states territory abdomen,
    vessel vein suggests reason varix
  "vein branch", "patent vein branch", "vein graft branch", "saphenous vein branch" states vessel vein
  "Abernethy", "Abernethy malformation", "congenital portosystemic shunt", "extrahepatic portosystemic shunt",
    "side to side portocaval shunt" states reason shunt, territory abdomen, vessel vein

# Incompetent veins of a limb
phrases
  "varicose tributary", "leg varicosity", "calf varicosity", "thigh varicosity", "lower extremity varicosity"
    states reason limb-reflux, territory leg, vessel vein suggests veins-treated several

# Lumps and swellings that are veins
phrases
  "scrotal mass", "scrotal swelling", "scrotal lump", "dragging scrotal", "scrotal heaviness", "heavy scrotum",
    "dragging testicular", "testicular ache", "testicular heaviness", "scrotal ache", "scrotal discomfort",
    "grade III varicocele", "valsalva positive", "subinguinal recurrence", "sperm count", "semen parameter*",
    "asthenospermia", "oligoasthenospermia", "teratozoospermia", "azoospermia", "hypotrophic testis",
    "small left testis", "low motility" suggests reason varicocele, territory pelvis, vessel vein
  "pelvic varicose", "pelvic reflux", "venous reflux of the pelvis", "parauterine", "parametrial varix", "periuterine",
    "pelvic ache", "pelvic pressure", "pelvic venous stasis", "vulvar swelling", "vulval varicose vein",
    "vulvar varicose", "gonadal reflux", "ovarian reflux", "reflux in the left ovarian", "reflux in both ovarian",
    "reflux into the pelvis", "reflux of the ovarian", "reflux to the pelvis", "pelvic leak point", "pelvic escape",
    "leg varices of pelvic origin", "varices of the vulva", "perineal reflux" suggests reason pelvic-congestion,
    territory pelvis, vessel vein

# Shunts by other names
phrases
  "lienorenal shunt", "lieno-renal shunt", "splenorenal", "lienorenal", "gastrorenal", "mesocaval", "gastrocaval",
    "splenocaval", "mesorenal", "omphalocaval", "umbilicocaval", "gastrophrenic", "gastrophrenic shunt",
    "pericardiophrenic", "portorenal shunt", "porto-renal shunt", "portoazygos", "intrahepatic shunt",
    "portal to hepatic vein", "porto-hepatic fistula of veins", "portosystemic", "porto-systemic", "spontaneous shunt"
    states territory abdomen, vessel vein suggests reason shunt
  "recurrent confusion", "episodic confusion", "encephalopathy", "ammonia", "type B encephalopathy",
    "type C encephalopathy" suggests reason shunt, territory abdomen

# Overgrowth syndromes and embryonic veins, abbreviated
phrases
  "KTS", "KT syndrome", "Klippel Trenaunay Weber", "Proteus syndrome", "Maffucci" states reason venous-malformation,
    vessel vein
  "venous lake", "phlebolith*", "phleboliths" near "sclero*", "bleo*", "sts", "foam*", "ethanol", "alcohol",
    "polidocanol", "malformation*", "puncture*" suggests reason venous-malformation, vessel vein

# Aneurysms of veins are no arterial lesions
phrases
  "external jugular vein aneurysm", "facial vein aneurysm", "gonadal vein aneurysm", "pulmonary vein aneurysm",
    "sciatic vein aneurysm", "venous aneurysm", "vein aneurysm", "aneurysm of the vein", "aneurysmal vein",
    "venous pouch", "aneurysm of the azygos vein", "aneurysm of the hemiazygos vein", "aneurysm of the popliteal vein",
    "aneurysm of the portal vein", "aneurysm of the splenic vein", "aneurysm of the renal vein",
    "aneurysm of the jugular vein", "aneurysm of the internal jugular vein", "aneurysm of the external jugular vein",
    "aneurysm of the saphenous vein", "aneurysm of the great saphenous vein", "aneurysm of the iliac vein",
    "aneurysm of the external iliac vein", "aneurysm of the femoral vein", "aneurysm of the subclavian vein",
    "aneurysm of the innominate vein", "aneurysm of the brachiocephalic vein", "aneurysm of the facial vein",
    "aneurysm of the cephalic vein", "aneurysm of the basilic vein", "aneurysm of the gonadal vein",
    "aneurysm of the superior mesenteric vein", "aneurysm of the hepatic vein", "aneurysm of the pulmonary vein",
    "aneurysm of the axillary vein", "aneurysm of the gastrocnemius vein", "aneurysm of the sciatic vein"
    states reason varix, vessel vein
  "portovenous fistula", "portohepatic fistula", "porto-hepatic venous fistula", "portosystemic fistula",
    "portocaval fistula", "hepatoportal venous", "portal to systemic venous fistula",
    "fistula between the portal vein and a hepatic vein", "portal vein to hepatic vein", "hepatic vein to portal vein",
    "portal-hepatic", "portohepatic", "portovenous" states reason shunt, territory abdomen, vessel vein

# Reflux of one named trunk
phrases
  "GSV reflux", "SSV reflux" states reason limb-reflux, territory leg, vessel vein suggests veins-treated one

# Aneurysms of veins, by region
phrases
  "portal vein aneurysm", "splenic vein aneurysm", "renal vein aneurysm", "superior mesenteric vein aneurysm",
    "hepatic vein aneurysm", "aneurysm of the extrahepatic portal vein" states reason varix, territory abdomen,
    vessel vein
  "azygos vein aneurysm", "hemiazygos vein aneurysm", "innominate vein aneurysm", "brachiocephalic vein aneurysm",
    "subclavian vein aneurysm" states reason varix, territory chest, vessel vein
  "popliteal vein aneurysm", "saphenous vein aneurysm", "great saphenous vein aneurysm", "femoral vein aneurysm",
    "gastrocnemius vein aneurysm" states reason varix, territory leg, vessel vein
  "iliac vein aneurysm", "external iliac vein aneurysm" states reason varix, territory pelvis, vessel vein
  "axillary vein aneurysm", "cephalic vein aneurysm", "basilic vein aneurysm" states reason varix, territory arm,
    vessel vein

# Veins that drain the wrong way
phrases
  "persistent left SVC", "left SVC to left atrium", "unroofed coronary sinus", "levoatrial cardinal vein",
    "levocardinal vein", "anomalous systemic vein", "systemic to pulmonary venous collateral",
    "systemic to pulmonary venous", "baffle leak vein", "anomalous vertical vein" states vessel vein, reason shunt
    suggests territory chest
  "hepatic venous to portal shunt", "hepatic venous-to-portal", "venous to portal shunt", "porto-venous shunt",
    "venoportal shunt" states vessel vein, reason shunt, territory abdomen
  "varicose branch", "varicose side branch", "side branch varicosis", "varicosis" states reason limb-reflux,
    territory leg, vessel vein suggests veins-treated several

# Veins that were injected
phrases
  "injected" near "varicose", "reticular", "telangiectas*", "spider" suggests act sclerotherapy, approach percutaneous
  "phleboliths", "phlebolith*" near "mri", "mr", "swelling", "fills", "mass", "lump"
    suggests reason venous-malformation, vessel vein

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-abdomen.rules", text: #"""
# Vessels of the abdomen: arteries, portal system, systemic veins, lymph vessels.

# Aorta and celiac trunk
phrases
  "abdominal aorta", "infrarenal aorta", "suprarenal aorta", "juxtarenal aorta", "paravisceral aorta", "visceral aorta",
    "aortic sac", "endograft sac", "excluded aneurysm sac", "abdominal aortic endograft", "visceral artery",
    "splanchnic artery", "mesenteric arterial", "celiomesenteric collateral" states vessel artery
    suggests territory abdomen
  "celiac artery", "celiac trunk", "celiac axis", "truncus celiacus", "celiacomesenteric trunk",
    "celiomesenteric trunk", "hepatosplenic trunk", "hepatomesenteric trunk", "hepatosplenomesenteric trunk",
    "gastrosplenic trunk", "hepatogastric trunk", "splenomesenteric trunk", "splenogastric trunk", "celiac branch",
    "retroperitoneal artery", "retroperitoneal branch", "retroperitoneal feeder" states territory abdomen, vessel artery
  "celiac disease", "celiac sprue", "celiac plexus", "celiac plexus block", "celiac ganglion" means nothing

# Arteries of the liver
phrases
  "hepatic artery", "arteria hepatica", "hepatic arterial", "common hepatic artery", "common hepatic",
    "com hepatic artery", "arteria hepatica communis", "cha", "proper hepatic artery", "proper hepatic",
    "arteria hepatica propria", "hepatic artery proper", "PHA", "right hepatic artery", "rt hepatic artery",
    "left hepatic artery", "lt hepatic artery", "middle hepatic artery", "RHA", "LHA", "MHA", "right hepatic arterial",
    "left hepatic arterial", "middle hepatic arterial", "replaced right hepatic artery", "replaced left hepatic artery",
    "replaced common hepatic artery", "replaced right hepatic", "replaced left hepatic", "replaced hepatic artery",
    "accessory right hepatic artery", "accessory left hepatic artery", "accessory hepatic artery",
    "accessory right hepatic", "accessory left hepatic", "aberrant right hepatic artery",
    "aberrant left hepatic artery", "aberrant hepatic artery", "RRHA", "RLHA", "replaced RHA", "replaced LHA",
    "replaced CHA", "accessory RHA", "accessory LHA", "accessory CHA", "aberrant RHA", "aberrant LHA", "aberrant CHA",
    "anterior right hepatic artery", "anterior branch of the right hepatic artery", "anterior sectoral artery",
    "posterior right hepatic artery", "posterior branch of the right hepatic artery", "posterior sectoral artery",
    "right anterior hepatic artery", "right posterior hepatic artery", "right anterior sectoral artery",
    "right posterior sectoral artery", "right anterior section artery", "right posterior section artery",
    "medial branch of the left hepatic artery", "lateral branch of the left hepatic artery",
    "left medial hepatic artery", "left lateral hepatic artery", "right lobe artery of the liver",
    "left lobe artery of the liver", "lobar hepatic artery", "segmental hepatic artery", "subsegmental hepatic artery",
    "segment 1 hepatic artery", "segment 2 hepatic artery", "segment 3 hepatic artery", "segment 4 hepatic artery",
    "segment 4A hepatic artery", "segment 4B hepatic artery", "segment 5 hepatic artery", "segment 6 hepatic artery",
    "segment 7 hepatic artery", "segment 8 hepatic artery", "segment II hepatic artery", "segment III hepatic artery",
    "segment IV hepatic artery", "segment V hepatic artery", "segment VI hepatic artery", "segment VII hepatic artery",
    "segment VIII hepatic artery", "S4 hepatic artery", "S8 hepatic artery", "segment 2 artery", "segment 3 artery",
    "segment 4 artery", "segment 4A artery", "segment 4B artery", "segment 5 artery", "segment 6 artery",
    "segment 7 artery", "segment 8 artery", "segment II artery", "segment III artery", "segment IV artery",
    "segment V artery", "segment VI artery", "segment VII artery", "segment VIII artery", "caudate artery",
    "caudate lobe artery", "caudate branch", "A4 of the liver", "A8 of the liver", "cystic artery", "arteria cystica",
    "falciform artery", "hepatic falciform artery", "ligamentum teres artery", "hepatic capsular artery",
    "isolated hepatic artery", "interlobar hepatic collateral", "communicating arcade of the liver",
    "hilar plate artery", "caudate arcade", "peribiliary plexus", "transplant hepatic artery", "hepatic artery graft",
    "hepatic artery conduit", "arterial conduit of the liver", "aortohepatic conduit", "hepatic artery anastomosis",
    "hepatic artery stump", "gallbladder artery", "bile duct artery", "retroportal artery", "hepatic arterial branch",
    "intrahepatic artery", "hepatic tumor feeder", "tumor feeding branch of the right hepatic artery",
    "tumor feeding branch of the left hepatic artery", "feeding branch of the right hepatic artery",
    "feeding branch of the left hepatic artery", "extrahepatic branch" states territory abdomen, vessel artery
  "right hepatic", "left hepatic", "middle hepatic", "right hepatic branch", "left hepatic branch"
    states territory abdomen suggests vessel artery
  "marginal artery", "extrahepatic collateral", "extrahepatic collateral artery", "extrahepatic feeder",
    "extrahepatic supply", "parasitized artery", "parasitized extrahepatic artery", "parasitic feeder",
    "parasitic artery", "parasitic supply", "parasitized inferior phrenic artery", "parasitized omental artery",
    "parasitized internal mammary artery", "parasitized intercostal artery", "parasitized adrenal artery",
    "parasitized colic artery", "parasitized gastric artery", "parasitized cystic artery",
    "parasitized renal capsular artery", "parasitized lumbar artery", "omental collateral", "inferior phrenic artery",
    "inferior phrenic", "right inferior phrenic artery", "left inferior phrenic artery", "right inferior phrenic",
    "left inferior phrenic", "RIPA", "LIPA", "inf phrenic artery", "arteria phrenica inferior", "phrenic artery",
    "diaphragmatic artery" states vessel artery suggests territory abdomen

# Arteries of stomach, duodenum and pancreas
phrases
  "left gastric artery", "arteria gastrica sinistra", "lt gastric artery", "accessory left gastric artery",
    "right gastric artery", "arteria gastrica dextra", "rt gastric artery", "RGA", "gastric artery",
    "short gastric artery", "posterior gastric artery", "gastric branch", "fundic artery", "gastroepiploic artery",
    "right gastroepiploic artery", "left gastroepiploic artery", "gastroepiploic", "right gastroepiploic",
    "left gastroepiploic", "gastroomental artery", "right gastroomental artery", "left gastroomental artery",
    "gastro omental artery", "gastro epiploic artery", "RGEA", "LGEA", "RGE", "gastroepiploic arcade", "gastric arcade",
    "gastroduodenal artery", "gastroduodenal", "gastro duodenal artery", "gda", "GDA stump", "GDA trunk", "GDA branch",
    "arteria gastroduodenalis", "gastroduodenal stump", "gastroduodenal artery stump", "supraduodenal artery",
    "retroduodenal artery", "duodenal artery", "duodenal branch", "pancreaticoduodenal artery", "pancreaticoduodenal",
    "superior pancreaticoduodenal artery", "inferior pancreaticoduodenal artery", "anterior pancreaticoduodenal artery",
    "posterior pancreaticoduodenal artery", "anterior superior pancreaticoduodenal artery",
    "posterior superior pancreaticoduodenal artery", "anterior inferior pancreaticoduodenal artery",
    "posterior inferior pancreaticoduodenal artery", "superior pancreaticoduodenal", "inferior pancreaticoduodenal",
    "pancreaticoduodenal arcade", "pancreatoduodenal artery", "pancreaticoduodenal branch", "SPDA", "IPDA", "ASPDA",
    "PSPDA", "AIPDA", "PIPDA", "PDA arcade", "pancreatic arcade", "dorsal pancreatic artery", "dorsal pancreatic",
    "transverse pancreatic artery", "inferior pancreatic artery", "great pancreatic artery", "pancreatica magna",
    "arteria pancreatica magna", "pancreatica magna artery", "caudal pancreatic artery", "arteria caudae pancreatis",
    "artery of the pancreatic tail", "pancreatic artery", "pancreatic branch", "pancreatic magna artery",
    "omental artery", "epiploic artery", "omental branch", "arc of Buhler", "arcade of Buhler", "Buhler arcade",
    "arc of Barkow", "Barkow arcade", "marginal artery of the stomach",
    "distal esophageal branch of the left gastric artery", "transplant pancreas artery", "Y graft of the pancreas"
    states territory abdomen, vessel artery
  "DPA" suggests vessel artery
  "capsular artery", "capsular branch" suggests territory abdomen, vessel artery
  "LGA" suggests territory abdomen, vessel artery
  "left gastric", "right gastric", "short gastric", "posterior gastric", "cystic branch" states territory abdomen
    suggests vessel artery

# Splenic artery
phrases
  "splenic artery", "arteria lienalis", "arteria splenica", "lienal artery", "splenic trunk", "proximal splenic artery",
    "main splenic artery", "mid splenic artery", "distal splenic artery", "splenic artery branch", "splenic arterial",
    "superior polar artery of the spleen", "superior polar branch of the spleen", "inferior polar artery of the spleen",
    "inferior polar branch of the spleen", "upper polar artery of the spleen", "upper polar branch of the spleen",
    "lower polar artery of the spleen", "lower polar branch of the spleen", "superior polar splenic artery",
    "inferior polar splenic artery", "polar splenic artery", "segmental splenic artery", "splenic hilar artery",
    "splenic artery stump", "accessory splenic artery" states territory abdomen, vessel artery

# Mesenteric arteries
phrases
  "superior mesenteric artery", "sup mesenteric artery", "arteria mesenterica superior", "sma", "mesenteric artery",
    "proximal SMA", "distal SMA", "main SMA", "SMA branch", "branch of the SMA", "mesenteric branch", "jejunal artery",
    "jejunal branch", "first jejunal artery", "first jejunal branch", "ileal artery", "ileal branch",
    "ileocolic artery", "ileo colic artery", "appendiceal artery", "appendicular artery", "cecal artery",
    "anterior cecal artery", "posterior cecal artery", "middle colic artery", "right colic artery", "left colic artery",
    "ascending branch of the left colic artery", "descending branch of the left colic artery",
    "accessory middle colic artery", "colic artery", "colic branch", "sigmoid artery", "sigmoid branch",
    "sigmoidal artery", "marginal artery of Drummond", "artery of Drummond", "Drummond artery",
    "marginal artery of the colon", "arc of Riolan", "arcade of Riolan", "Riolan arcade",
    "meandering mesenteric artery", "vasa recta", "vasa rectum", "vas rectum", "vasa recta branch", "colonic artery",
    "intestinal artery", "jejunal arcade", "ileal arcade", "inferior mesenteric artery", "inferior mesenteric arterial",
    "inf mesenteric artery", "arteria mesenterica inferior", "IMA stump", "IMA occlusion pre EVAR", "mesenteric IMA",
    "vitelline artery", "Meckel artery" states territory abdomen, vessel artery
  "superior mesenteric", "inferior mesenteric", "ileocolic", "middle colic", "right colic", "left colic"
    states territory abdomen suggests vessel artery
  "SMA syndrome", "superior mesenteric artery syndrome", "spinal muscular atrophy", "smooth muscle antibody"
    means nothing

# Arteries of kidney and adrenal
phrases
  "renal artery", "arteria renalis", "main renal artery", "right renal artery", "left renal artery",
    "bilateral renal artery", "native renal artery", "renal arterial", "accessory renal artery", "accessory renal",
    "polar renal artery", "upper pole renal artery", "lower pole renal artery", "superior pole renal artery",
    "inferior pole renal artery", "upper polar renal artery", "lower polar renal artery", "superior polar renal artery",
    "inferior polar renal artery", "segmental renal artery", "segmental branch of the renal artery",
    "anterior division of the renal artery", "posterior division of the renal artery", "anterior renal artery",
    "posterior renal artery", "anterior segmental renal artery", "posterior segmental renal artery",
    "interlobar renal artery", "interlobar branch of the renal artery", "arcuate renal artery",
    "interlobular renal artery", "renal capsular artery", "capsular artery of the kidney", "perirenal artery",
    "ureteral artery", "ureteric artery", "renal artery branch", "branch of the renal artery",
    "lower pole branch of the renal artery", "upper pole branch of the renal artery", "renal pelvic artery",
    "adrenal artery", "superior adrenal artery", "middle adrenal artery", "inferior adrenal artery",
    "suprarenal artery", "superior suprarenal artery", "middle suprarenal artery", "inferior suprarenal artery",
    "arteria suprarenalis", "kidney artery", "renal artery stump" states territory abdomen, vessel artery
  "transplant renal artery", "renal transplant artery", "artery of the transplant kidney", "renal allograft artery",
    "allograft renal artery", "transplant renal artery anastomosis", "transplant artery" states vessel artery
    suggests territory pelvis

# Abdominal wall
phrases
  "inferior epigastric artery", "inferior epigastric", "inf epigastric artery", "arteria epigastrica inferior",
    "right inferior epigastric", "left inferior epigastric", "deep inferior epigastric artery", "epigastric artery",
    "DIEA", "DIEP", "superficial epigastric artery", "superficial inferior epigastric artery", "SIEA",
    "deep circumflex iliac artery", "deep circumflex iliac", "DCIA", "circumflex iliac artery",
    "superficial circumflex iliac artery", "superficial circumflex iliac", "abdominal wall artery",
    "rectus sheath artery", "psoas artery", "psoas branch" states vessel artery suggests territory abdomen

# Portal system
phrases
  "portal vein", "portal venous", "vena portae", "vena portarum", "main portal vein", "right portal vein",
    "left portal vein", "bilateral portal vein", "rt portal vein", "lt portal vein", "RPV", "LPV branch",
    "MPV thrombosis", "main PV", "PV branch", "PV thrombosis", "right PV", "left PV", "right anterior portal vein",
    "right posterior portal vein", "anterior right portal vein", "posterior right portal vein",
    "right anterior portal branch", "right posterior portal branch", "portal vein branch", "portal branch",
    "portal vein trunk", "portal trunk", "portal bifurcation", "umbilical portion of the left portal vein",
    "segment 4 portal vein", "segment 4 portal branch", "segment IV portal vein", "segment IV portal branch",
    "intrahepatic portal vein", "extrahepatic portal vein", "portal confluence", "portosplenic confluence",
    "splenoportal confluence", "portomesenteric", "portomesenteric vein", "portal mesenteric vein",
    "portal circulation", "portal system", "portal tract vein", "splenic vein", "lienal vein", "vena lienalis",
    "vena splenica", "splenic venous", "spleno portal axis", "superior mesenteric vein", "sup mesenteric vein",
    "vena mesenterica superior", "smv", "inferior mesenteric vein", "inf mesenteric vein", "imv", "mesenteric vein",
    "mesenteric venous", "ileocolic vein", "jejunal vein", "ileal vein", "colic vein", "right colic vein",
    "left colic vein", "middle colic vein", "gastrocolic trunk", "Henle trunk", "gastrocolic trunk of Henle",
    "pancreaticoduodenal vein", "pancreatic vein", "coronary gastric vein", "vena coronaria ventriculi", "LGV",
    "right gastric vein", "short gastric vein", "posterior gastric vein", "gastric vein", "gastric collateral vein",
    "gastroepiploic vein", "right gastroepiploic vein", "left gastroepiploic vein", "esophageal vein",
    "paraesophageal vein", "duodenal vein", "pancreatoduodenal vein", "omental vein", "stomal vein", "peristomal vein",
    "parastomal vein", "paraumbilical vein", "para umbilical vein", "umbilical vein", "recanalized umbilical vein",
    "recanalized paraumbilical vein", "recanalized para umbilical vein", "vein of Sappey", "vein of Retzius",
    "Retzius vein", "cystic vein", "cholecystic vein", "portal cavernoma", "portal collateral", "mesocaval collateral",
    "GRS", "ductus venosus", "Warren shunt", "distal splenorenal shunt", "TIPS tract", "TIPS stent", "TIPS shunt",
    "portal vein stent", "transplant portal vein", "portal vein anastomosis", "hemorrhoidal vein"
    states territory abdomen, vessel vein
  "PV", "LPV" suggests vessel vein
  "portal hypertension", "portal hypertensive gastropathy", "patient portal", "portal of entry", "portal triad",
    "portal pressure", "portal gradient", "portosystemic gradient", "portal pressure gradient" means nothing

# Veins of the liver, kidney and adrenal, and the vena cava
phrases
  "hepatic vein", "vena hepatica", "right hepatic vein", "left hepatic vein", "middle hepatic vein",
    "accessory hepatic vein", "inferior right hepatic vein", "accessory right hepatic vein", "RHV", "LHV", "IRHV",
    "hepatic venous", "hepatic vein outflow", "transplant hepatic vein", "renal vein", "vena renalis",
    "right renal vein", "left renal vein", "LRV", "RRV", "renal venous", "retroaortic left renal vein",
    "circumaortic left renal vein", "circumaortic renal vein", "retroaortic renal vein", "capsular vein",
    "renal capsular vein", "adrenal vein", "suprarenal vein", "right adrenal vein", "left adrenal vein",
    "right suprarenal vein", "left suprarenal vein", "inferior phrenic vein", "phrenic vein",
    "left inferior phrenic vein", "lumbar vein", "ascending lumbar vein", "right ascending lumbar vein",
    "left ascending lumbar vein", "reno lumbar vein", "renolumbar vein", "reno azygo lumbar arch",
    "retroperitoneal vein", "ureteral vein", "ureteric vein", "abdominal wall vein", "superior epigastric vein",
    "caput medusae vein", "suprarenal IVC", "suprarenal inferior vena cava", "infrarenal IVC",
    "infrarenal inferior vena cava", "suprahepatic IVC", "suprahepatic inferior vena cava", "retrohepatic IVC",
    "retrohepatic inferior vena cava", "intrahepatic IVC", "intrahepatic inferior vena cava" states territory abdomen,
    vessel vein
  "inferior vena cava", "vena cava inferior", "ivc", "vena cava", "cava", "caval", "suprarenal cava", "infrarenal cava",
    "duplicated IVC", "left IVC" suggests territory abdomen, vessel vein
  "iliocaval", "iliocaval confluence", "inferior epigastric vein", "epigastric vein", "double inferior vena cava",
    "duplicated inferior vena cava", "left sided inferior vena cava", "IVC thrombus", "IVC thrombosis", "IVC occlusion",
    "IVC clot", "inferior vena cava thrombus", "inferior vena cava thrombosis", "inferior vena cava occlusion",
    "inferior vena cava clot", "caval thrombus", "caval thrombosis", "caval occlusion", "caval clot",
    "iliocaval thrombus", "iliocaval thrombosis", "iliocaval occlusion", "iliocaval clot" states vessel vein
    suggests territory abdomen
  "MHV" suggests territory abdomen, vessel vein
  "hepatic vein pressure gradient", "hepatic venous pressure gradient", "HVPG", "IVC filter",
    "inferior vena cava filter", "vena cava filter", "caval filter", "hepatic venous pressure" means nothing

# Lymph vessels of the abdomen
phrases
  "retroperitoneal lymphatic", "hepatic lymphatic", "liver lymphatic", "hepatoduodenal lymphatic",
    "intestinal lymphatic", "intestinal lymph trunk", "mesenteric lymphatic", "lumbar lymphatic", "lumbar lymph trunk",
    "abdominal lymphatic", "renal lymphatic", "periportal lymphatic", "paraaortic lymphatic", "para aortic lymphatic",
    "retroperitoneal lymph vessel", "periduodenal lymphatic", "lacteal" states territory abdomen, vessel lymphatic
  "lower pole", "upper pole", "lower pole artery", "upper pole artery", "interpolar" suggests territory abdomen
  "celiac" suggests territory abdomen, vessel artery

# Short forms of arteries
phrases
  "main RA", "main renal", "renal a", "right renal a", "left renal a", "hepatic a", "splenic a", "splenic art",
    "hepatic art", "renal art", "gastric art", "lt gastric art", "rt gastric art", "left gastric a", "right gastric a",
    "gastroduodenal a", "lumbar a", "epigastric a", "inf epigastric a", "phrenic a", "adrenal a", "cystic a", "colic a",
    "jejunal a", "ileal a", "mesenteric a", "celiac a", "arcuate branch", "lower pole branch", "upper pole branch",
    "LP branch", "UP branch", "interpolar branch", "lower pole division", "upper pole division", "hepatic stump",
    "CHA stump", "splenic stump", "segment 5 branch", "segment 6 branch", "segment 7 branch", "segment 8 branch",
    "segment 4 branch", "segment 2 branch", "segment 3 branch", "S5 branch", "S6 branch", "S7 branch", "S8 branch"
    states territory abdomen, vessel artery

# Veins by their Latin names
phrases
  "v portae", "vv portae", "v cava", "vv cava", "v cava inferior", "vv cava inferior", "v lienalis", "vv lienalis",
    "v mesenterica superior", "vv mesenterica superior", "v mesenterica inferior", "vena mesenterica inferior",
    "vv mesenterica inferior", "v renalis", "vv renalis", "v hepatica", "vv hepatica", "v gastrica sinistra",
    "vena gastrica sinistra", "vv gastrica sinistra" suggests territory abdomen, vessel vein
  "portal clot", "portal thrombus", "portal venous clot", "mesenteric venous clot", "mesenteric vein clot", "SMV clot",
    "splenic vein clot", "hepatic vein clot", "hepatic vein thrombus", "renal vein clot" states territory abdomen,
    vessel vein

# The portal system, named alone
phrases
  "portal" suggests territory abdomen, vessel vein

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-brain.rules", text: #"""
# Vessels of the brain and its coverings: which ones lie there, and which ones merely lead there.
# Abbreviations that are no words stand in small letters and are found in any case; those in capitals only in capitals.
# An artery that feeds the coverings but rises outside the skull suggests the brain: its disease may lie elsewhere.

# Internal carotid artery. The plain name is also a route, so it suggests.
phrases
  "internal carotid artery", "internal carotid", "ica", "right ICA", "left ICA", "int carotid artery", "int carotid",
    "arteria carotis interna", "right carotid siphon", "left carotid siphon", "RICA", "LICA" states vessel artery
    suggests territory brain
  "intracranial internal carotid artery", "intracranial internal carotid", "intracranial carotid artery",
    "intracranial ICA", "cavernous internal carotid artery", "cavernous internal carotid", "cavernous carotid artery",
    "cavernous carotid", "cavernous ICA", "paraclinoid internal carotid artery", "paraclinoid internal carotid",
    "paraclinoid carotid artery", "paraclinoid carotid", "paraclinoid ICA", "clinoid internal carotid artery",
    "clinoid internal carotid", "clinoid carotid artery", "clinoid carotid", "clinoid ICA",
    "supraclinoid internal carotid artery", "supraclinoid internal carotid", "supraclinoid carotid artery",
    "supraclinoid carotid", "supraclinoid ICA", "petrous internal carotid artery", "petrous internal carotid",
    "petrous carotid artery", "petrous carotid", "petrous ICA", "terminal internal carotid artery",
    "terminal internal carotid", "terminal carotid artery", "terminal carotid", "terminal ICA",
    "communicating internal carotid artery", "communicating internal carotid", "communicating carotid artery",
    "communicating carotid", "communicating ICA", "lacerum ICA", "lacerum internal carotid artery",
    "paraophthalmic ICA", "paraophthalmic internal carotid artery", "clinoidal ICA",
    "clinoidal internal carotid artery", "distal intracranial ICA", "cavernous segment", "paraclinoid segment",
    "clinoid segment", "clinoidal segment", "supraclinoid segment", "petrous segment", "lacerum segment",
    "communicating segment", "posterior communicating segment", "anterior choroidal segment", "ophthalmic segment",
    "paraophthalmic segment", "ICA ophthalmic segment", "ICA cavernous segment", "ICA petrous segment",
    "ICA clinoid segment", "ICA communicating segment", "ICA choroidal segment" states territory brain, vessel artery
    suggests approach percutaneous
  "ICA terminus", "ICA bifurcation", "ICA termination", "ICA apex", "terminus of the ICA",
    "terminus of the internal carotid artery", "terminus of the internal carotid", "bifurcation of the ICA",
    "bifurcation of the internal carotid artery", "bifurcation of the internal carotid", "internal carotid terminus",
    "internal carotid termination", "internal carotid artery terminus", "internal carotid artery termination",
    "internal carotid artery bifurcation", "carotid apex", "carotid L", "intracranial carotid bifurcation",
    "intracranial carotid terminus", "ICA T", "ICA L", "blister ICA", "blister carotid", "superior hypophyseal artery",
    "inferior hypophyseal artery", "superior hypophyseal", "carotid cave", "dorsal wall ICA", "ventral wall ICA"
    states territory brain, vessel artery suggests approach percutaneous
  "C4 segment of the ICA", "C4 segment of the internal carotid artery", "C4 segment of the internal carotid",
    "C5 segment of the ICA", "C5 segment of the internal carotid artery", "C5 segment of the internal carotid",
    "C6 segment of the ICA", "C6 segment of the internal carotid artery", "C6 segment of the internal carotid",
    "C7 segment of the ICA", "C7 segment of the internal carotid artery", "C7 segment of the internal carotid",
    "ICA C4", "ICA C5", "ICA C6", "ICA C7", "C4 ICA", "C4 segment ICA", "C5 ICA", "C5 segment ICA", "C6 ICA",
    "C6 segment ICA", "C7 ICA", "C7 segment ICA", "C2 segment of the ICA", "C2 segment of the internal carotid artery",
    "C2 segment of the internal carotid", "C3 segment of the ICA", "C3 segment of the internal carotid artery",
    "C3 segment of the internal carotid", "C2 ICA", "C3 ICA", "ICA C2", "ICA C3" states territory brain, vessel artery
    suggests approach percutaneous

# Branches of the internal carotid artery. The eye artery also feeds the orbit and the nose.
phrases
  "ophthalmic artery", "arteria ophthalmica", "ophthalmic branch", "central retinal artery", "retinal artery",
    "posterior ciliary artery", "recurrent meningeal artery", "recurrent meningeal branch",
    "ophthalmic recurrent artery", "ophthalmic recurrent branch", "recurrent meningeal branch of the ophthalmic artery",
    "recurrent branch of the ophthalmic artery", "meningolacrimal artery", "meningo ophthalmic artery",
    "anterior falcine artery", "anterior falx artery", "deep recurrent ophthalmic artery",
    "superficial recurrent ophthalmic artery" states vessel artery suggests territory brain
  "meningohypophyseal trunk", "meningohypophyseal artery", "meningohypophyseal branch", "MHT", "tentorial artery",
    "tentorial branch", "marginal tentorial artery", "marginal tentorial branch", "basal tentorial artery",
    "basal tentorial branch", "artery of Bernasconi and Cassinari", "artery of Bernasconi Cassinari",
    "Bernasconi Cassinari artery", "Bernasconi Cassinari branch", "Bernasconi artery", "inferolateral trunk", "ILT",
    "lateral mainstem artery", "lateral clival artery", "lateral clival branch", "medial clival artery",
    "medial clival branch", "dorsal meningeal artery", "capsular artery of McConnell", "McConnell capsular artery",
    "artery of the inferior cavernous sinus", "vidian artery", "caroticotympanic artery",
    "artery of the foramen rotundum", "artery of foramen rotundum" states vessel artery suggests territory brain
  "posterior communicating artery", "posterior communicating", "pcom", "pcomm", "pcoa", "p com", "p comm",
    "pcom artery", "pcomm artery", "arteria communicans posterior", "anterior choroidal artery", "anterior choroidal",
    "acha", "AChoA", "choroidal artery", "posterior choroidal artery", "lateral posterior choroidal artery",
    "medial posterior choroidal artery", "medial posterior choroidal", "lateral posterior choroidal",
    "persistent trigeminal artery", "primitive trigeminal artery", "trigeminal artery", "persistent hypoglossal artery",
    "primitive hypoglossal artery", "hypoglossal artery", "persistent otic artery", "persistent stapedial artery"
    states territory brain, vessel artery suggests approach percutaneous

# Anterior cerebral artery
phrases
  "anterior cerebral artery", "anterior cerebral", "ant cerebral artery", "arteria cerebri anterior", "aca",
    "right ACA", "left ACA", "RACA", "LACA", "azygos ACA", "azygos anterior cerebral artery", "distal ACA",
    "proximal ACA", "A1 segment", "A1 branch", "A1 ACA", "A1 aneurysm", "A1 occlusion", "A1 junction", "A2 segment",
    "A2 branch", "A2 ACA", "A2 aneurysm", "A2 occlusion", "A2 junction", "A3 segment", "A3 branch", "A3 ACA",
    "A3 aneurysm", "A3 occlusion", "A3 junction", "A4 segment", "A4 branch", "A4 ACA", "A4 aneurysm", "A4 occlusion",
    "A4 junction", "A5 segment", "A5 branch", "A5 ACA", "A5 aneurysm", "A5 occlusion", "A5 junction", "ACA A1",
    "ACA A2", "ACA A3", "ACA A4", "ACA A5", "right A1", "right A2", "right A3", "left A1", "left A2", "left A3",
    "A1 A2 junction", "precommunicating segment", "postcommunicating segment", "pericallosal segment",
    "infracallosal segment", "supracallosal segment", "pericallosal artery", "pericallosal", "callosomarginal artery",
    "callosomarginal", "orbitofrontal artery", "medial orbitofrontal artery", "lateral orbitofrontal artery",
    "frontopolar artery", "frontopolar", "anterior internal frontal artery", "middle internal frontal artery",
    "posterior internal frontal artery", "paracentral artery", "internal parietal artery",
    "superior internal parietal artery", "inferior internal parietal artery", "recurrent artery of Heubner",
    "artery of Heubner", "Heubner artery", "medial striate artery", "medial lenticulostriate artery",
    "lateral lenticulostriate artery", "median artery of the corpus callosum" states territory brain, vessel artery
    suggests approach percutaneous
  "A1", "A2", "A3", "A4", "A5", "A1 A2", "A2 A3" suggests territory brain, vessel artery, approach percutaneous
  "anterior communicating artery", "anterior communicating", "anterior communicating complex",
    "anterior communicating artery complex", "ant communicating artery", "arteria communicans anterior", "acom",
    "acomm", "acoa", "a com", "a comm", "acom artery", "acomm artery", "acom complex", "AcomA", "ACOMM complex"
    states territory brain, vessel artery suggests approach percutaneous

# Middle cerebral artery. MCA alone is also a motorcycle accident.
phrases
  "middle cerebral artery", "middle cerebral", "mid cerebral artery", "arteria cerebri media", "right MCA", "left MCA",
    "bilateral MCA", "proximal MCA", "distal MCA", "dominant MCA", "nondominant MCA", "R MCA", "L MCA", "RMCA",
    "rt MCA", "lt MCA", "MCA M1", "MCA M2", "MCA M3", "MCA M4", "MCA M1 segment", "MCA M2 segment", "MCA M3 segment",
    "MCA bifurcation", "MCA trifurcation", "MCA trunk", "MCA stem", "MCA branch", "MCA territory", "MCA occlusion",
    "MCA stroke", "MCA clot", "MCA thrombus", "MCA embolus", "MCA infarct", "MCA aneurysm", "MCA stenosis",
    "MCA candelabra", "MCA perforator", "MCA division", "MCA superior division", "MCA inferior division",
    "MCA syndrome", "MCA M1 occlusion", "MCA M2 occlusion", "dense MCA", "hyperdense MCA", "M1 MCA", "M2 MCA", "M3 MCA",
    "M4 MCA", "accessory MCA", "accessory middle cerebral artery", "duplicated middle cerebral artery",
    "superior division of the MCA", "superior division of MCA", "superior division of the middle cerebral artery",
    "superior division MCA", "superior division M2", "inferior division of the MCA", "inferior division of MCA",
    "inferior division of the middle cerebral artery", "inferior division MCA", "inferior division M2",
    "anterior division of the MCA", "anterior division of MCA", "anterior division of the middle cerebral artery",
    "anterior division MCA", "anterior division M2", "posterior division of the MCA", "posterior division of MCA",
    "posterior division of the middle cerebral artery", "posterior division MCA", "posterior division M2",
    "superior M2", "superior M2 division", "superior M2 trunk", "superior M2 branch", "inferior M2",
    "inferior M2 division", "inferior M2 trunk", "inferior M2 branch", "dominant M2", "nondominant M2"
    states territory brain, vessel artery suggests approach percutaneous
  "M1 segment", "M1 branch", "M1 trunk", "M1 division", "M1 occlusion", "M1 clot", "M1 thrombus", "M1 stenosis",
    "M1 aneurysm", "M1 perforator", "M1 bifurcation", "M2 segment", "M2 branch", "M2 trunk", "M2 division",
    "M2 occlusion", "M2 clot", "M2 thrombus", "M2 stenosis", "M2 aneurysm", "M2 perforator", "M2 bifurcation",
    "M3 segment", "M3 branch", "M3 trunk", "M3 division", "M3 occlusion", "M3 clot", "M3 thrombus", "M3 stenosis",
    "M3 aneurysm", "M3 perforator", "M3 bifurcation", "M4 segment", "M4 branch", "M4 trunk", "M4 division",
    "M4 occlusion", "M4 clot", "M4 thrombus", "M4 stenosis", "M4 aneurysm", "M4 perforator", "M4 bifurcation",
    "right M1", "right M2", "right M3", "right M4", "left M1", "left M2", "left M3", "left M4", "proximal M1",
    "proximal M2", "distal M1", "distal M2", "mid M1", "M1 M2 junction", "sphenoidal segment of the MCA",
    "sphenoidal segment of the middle cerebral artery", "insular segment of the MCA",
    "insular segment of the middle cerebral artery", "opercular segment of the MCA",
    "opercular segment of the middle cerebral artery", "cortical segment of the MCA",
    "cortical segment of the middle cerebral artery" states territory brain, vessel artery
    suggests approach percutaneous
  "mca", "M1", "M2", "M3", "M4", "M1 M2", "M2 M3", "M1 through M2" suggests territory brain, vessel artery,
    approach percutaneous
  "M1 disease", "stage M1", "M1 category", "clinical M1", "pathologic M1", "A1 pulley", "A2 pulley", "A3 pulley",
    "A4 pulley", "A5 pulley", "motorcycle accident" means nothing
  "lenticulostriate artery", "lenticulostriate perforator", "lenticulostriate", "striate artery",
    "thalamostriate artery", "anterior temporal artery", "middle temporal branch of the MCA",
    "anterior temporal branch of the MCA", "anterior temporal branch of the middle cerebral artery",
    "anterior temporal branch of the PCA", "middle temporal branch of the middle cerebral artery",
    "middle temporal branch of the PCA", "posterior temporal branch of the MCA",
    "posterior temporal branch of the middle cerebral artery", "posterior temporal branch of the PCA",
    "temporopolar artery", "temporo occipital artery", "rolandic artery", "prerolandic artery", "postrolandic artery",
    "central sulcus artery", "artery of the central sulcus", "precentral artery", "postcentral artery",
    "prefrontal artery", "operculofrontal artery", "anterior parietal artery", "posterior parietal artery",
    "candelabra artery", "sylvian branch", "insular artery", "angular branch of the MCA",
    "angular branch of the middle cerebral artery", "angular artery of the MCA",
    "angular artery of the middle cerebral artery" states territory brain, vessel artery suggests approach percutaneous

# Posterior cerebral artery. PCA alone is also patient-controlled analgesia.
phrases
  "posterior cerebral artery", "posterior cerebral", "post cerebral artery", "arteria cerebri posterior", "right PCA",
    "left PCA", "bilateral PCA", "proximal PCA", "distal PCA", "fetal PCA", "fetal type PCA", "fetal origin PCA",
    "R PCA", "L PCA", "RPCA", "LPCA", "fetal posterior cerebral artery", "fetal origin posterior cerebral artery",
    "fetal origin of the posterior cerebral artery", "fetal pcom", "fetal pcomm", "PCA P1", "PCA P2", "PCA P3",
    "PCA P4", "PCA occlusion", "PCA stroke", "PCA aneurysm", "PCA territory", "PCA branch", "PCA segment", "PCA clot",
    "PCA infarct", "P1 PCA", "P2 PCA", "P2A PCA", "P2P PCA", "P3 PCA", "P4 PCA", "P1 P2 junction", "calcarine artery",
    "parieto occipital artery", "medial occipital artery", "lateral occipital artery", "splenial artery",
    "thalamoperforator", "thalamoperforating artery", "thalamogeniculate artery", "thalamic perforator",
    "thalamotuberal artery", "tuberothalamic artery", "artery of Percheron", "Percheron artery", "quadrigeminal artery",
    "collicular artery", "posterior temporal artery", "premammillary artery", "peduncular perforator"
    states territory brain, vessel artery suggests approach percutaneous
  "P1 segment", "P1 branch", "P1 occlusion", "P1 aneurysm", "P2 segment", "P2 branch", "P2 occlusion", "P2 aneurysm",
    "P2A segment", "P2A branch", "P2A occlusion", "P2A aneurysm", "P2P segment", "P2P branch", "P2P occlusion",
    "P2P aneurysm", "P3 segment", "P3 branch", "P3 occlusion", "P3 aneurysm", "P4 segment", "P4 branch", "P4 occlusion",
    "P4 aneurysm", "right P1", "right P2", "right P3", "right P4", "left P1", "left P2", "left P3", "left P4",
    "proximal P1", "proximal P2", "PCA", "P1", "P2", "P3", "P4", "P1 P2" suggests territory brain, vessel artery,
    approach percutaneous
  "PCA pump", "PCA morphine", "morphine PCA", "hydromorphone PCA", "dilaudid PCA", "fentanyl PCA", "PCA for pain",
    "PCA analgesia", "patient controlled analgesia" means nothing

# Vertebral artery inside the skull, basilar artery, cerebellar arteries
phrases
  "intracranial vertebral artery", "intracranial vertebral", "intradural vertebral artery", "intradural vertebral",
    "distal intracranial vertebral artery", "distal intracranial vertebral", "V4 segment",
    "V4 segment of the vertebral artery", "V4 segment of the left vertebral artery",
    "V4 segment of the right vertebral artery", "V4 vertebral artery", "V4 vertebral", "V4 VA", "V4 aneurysm",
    "V4 dissection", "V4 occlusion", "right V4", "left V4", "V4 of the left vertebral artery",
    "V4 of the left vertebral", "V4 of the right vertebral artery", "V4 of the right vertebral", "vertebral artery V4",
    "vertebral artery V4 segment", "vertebral V4", "vertebrobasilar junction", "vertebrobasilar artery",
    "vertebrobasilar", "vertebro basilar junction", "VBJ", "dolichoectatic vertebrobasilar artery",
    "dolichoectatic basilar artery" states territory brain, vessel artery suggests approach percutaneous
  "V4" suggests territory brain, vessel artery, approach percutaneous
  "basilar artery", "arteria basilaris", "basilar trunk", "basilar tip", "basilar apex", "basilar top",
    "basilar terminus", "basilar bifurcation", "basilar occlusion", "basilar thrombosis", "basilar thrombus",
    "basilar aneurysm", "basilar perforator", "basilar stenosis", "basilar fenestration", "basilar summit",
    "distal basilar artery", "distal basilar", "mid basilar artery", "mid basilar", "proximal basilar artery",
    "proximal basilar", "top of the basilar artery", "top of the basilar", "tip of the basilar artery",
    "tip of the basilar", "top of basilar", "pontine perforator", "pontine artery", "basilar fenestration aneurysm",
    "labyrinthine artery", "internal auditory artery", "perforating branch of the basilar artery"
    states territory brain, vessel artery suggests approach percutaneous
  "BA", "basilar" suggests territory brain, vessel artery, approach percutaneous
  "basilar atelectasis", "basilar opacity", "basilar crackle", "basilar consolidation", "basilar segment",
    "basilar pleural effusion", "basilar skull fracture", "basilar migraine", "basilar invagination" means nothing
  "posterior inferior cerebellar artery", "posterior inferior cerebellar", "post inf cerebellar artery", "PICA",
    "right PICA", "left PICA", "anterior medullary segment of PICA", "anterior medullary segment of the PICA",
    "lateral medullary segment of PICA", "lateral medullary segment of the PICA", "tonsillomedullary segment of PICA",
    "tonsillomedullary segment of the PICA", "telovelotonsillar segment of PICA",
    "telovelotonsillar segment of the PICA", "cortical segment of PICA", "cortical segment of the PICA", "PICA origin",
    "PICA aneurysm", "PICA branch", "distal PICA", "VA PICA", "vertebral artery PICA junction",
    "anterior inferior cerebellar artery", "anterior inferior cerebellar", "aica", "superior cerebellar artery",
    "superior cerebellar", "right SCA aneurysm", "left SCA aneurysm", "basilar SCA", "SCA aneurysm",
    "cerebellar artery", "arteria cerebelli superior", "arteria inferior posterior cerebelli", "vermian artery",
    "hemispheric branch of PICA", "hemispheric branch of the PICA", "posterior spinal branch of PICA"
    states territory brain, vessel artery suggests approach percutaneous
  "SCA" suggests vessel artery

# Brain arteries in general
phrases
  "cerebral artery", "intracerebral artery", "intracranial artery", "pial artery", "cortical artery of the brain",
    "leptomeningeal artery", "leptomeningeal branch", "leptomeningeal collateral", "pial feeder", "pial collateral",
    "perforating artery of the brain", "circle of Willis", "circulus arteriosus", "arterial circle of Willis",
    "moyamoya vessel", "moyamoya collateral", "basal perforator", "anterior cerebral circulation",
    "posterior fossa artery", "intracranial large vessel", "intracranial vessel", "cerebral vessel", "brain artery",
    "EC IC bypass", "EC to IC bypass", "STA MCA bypass", "STA to MCA bypass", "occipital artery PICA bypass",
    "encephaloduroarteriosynangiosis", "EDAS" states territory brain, vessel artery suggests approach percutaneous
  "anterior circulation", "posterior circulation" suggests territory brain, vessel artery, approach percutaneous

# Arteries of the coverings that rise outside the skull
phrases
  "middle meningeal artery", "middle meningeal", "frontal branch of MMA", "frontal branch of the MMA",
    "frontal branch of the middle meningeal artery", "frontal branch of middle meningeal artery",
    "frontal division of MMA", "frontal division of the MMA", "frontal division of the middle meningeal artery",
    "frontal division of middle meningeal artery", "parietal branch of MMA", "parietal branch of the MMA",
    "parietal branch of the middle meningeal artery", "parietal branch of middle meningeal artery",
    "parietal division of MMA", "parietal division of the MMA", "parietal division of the middle meningeal artery",
    "parietal division of middle meningeal artery", "anterior branch of MMA", "anterior branch of the MMA",
    "anterior branch of the middle meningeal artery", "anterior branch of middle meningeal artery",
    "anterior division of MMA", "anterior division of the MMA", "anterior division of the middle meningeal artery",
    "anterior division of middle meningeal artery", "posterior branch of MMA", "posterior branch of the MMA",
    "posterior branch of the middle meningeal artery", "posterior branch of middle meningeal artery",
    "posterior division of MMA", "posterior division of the MMA", "posterior division of the middle meningeal artery",
    "posterior division of middle meningeal artery", "petrosal branch of MMA", "petrosal branch of the MMA",
    "petrosal branch of the middle meningeal artery", "petrosal branch of middle meningeal artery",
    "petrosal division of MMA", "petrosal division of the MMA", "petrosal division of the middle meningeal artery",
    "petrosal division of middle meningeal artery", "squamous branch of MMA", "squamous branch of the MMA",
    "squamous branch of the middle meningeal artery", "squamous branch of middle meningeal artery",
    "squamous division of MMA", "squamous division of the MMA", "squamous division of the middle meningeal artery",
    "squamous division of middle meningeal artery", "petrosquamous branch of MMA", "petrosquamous branch of the MMA",
    "petrosquamous branch of the middle meningeal artery", "petrosquamous branch of middle meningeal artery",
    "petrosquamous division of MMA", "petrosquamous division of the MMA",
    "petrosquamous division of the middle meningeal artery", "petrosquamous division of middle meningeal artery",
    "sphenoidal branch of MMA", "sphenoidal branch of the MMA", "sphenoidal branch of the middle meningeal artery",
    "sphenoidal branch of middle meningeal artery", "sphenoidal division of MMA", "sphenoidal division of the MMA",
    "sphenoidal division of the middle meningeal artery", "sphenoidal division of middle meningeal artery", "mma",
    "arteria meningea media", "right MMA", "left MMA", "bilateral MMA", "MMA frontal branch", "MMA parietal branch",
    "MMA petrosal branch", "accessory meningeal artery", "accessory meningeal", "small meningeal artery",
    "arteria meningea accessoria", "pterygomeningeal artery", "anterior meningeal artery", "posterior meningeal artery",
    "posterior meningeal", "lateral meningeal artery", "meningeal artery", "meningeal branch", "meningeal feeder",
    "dural artery", "dural branch", "dural feeder", "artery of the falx cerebelli", "falx artery", "falcine artery",
    "transosseous branch", "transosseous feeder", "transmastoid branch", "transmastoid artery",
    "transmastoid perforator", "occipital transmastoid branch", "transmastoid branch of the occipital artery",
    "mastoid branch of the occipital artery", "mastoid branch", "mastoid artery", "transparietal branch",
    "stylomastoid branch", "petrosal branch", "petrosquamosal branch", "neuromeningeal branch", "neuromeningeal trunk",
    "neuromeningeal division", "neuromeningeal branch of the ascending pharyngeal artery",
    "neuromeningeal trunk of the ascending pharyngeal artery", "hypoglossal branch of the ascending pharyngeal artery",
    "jugular branch of the ascending pharyngeal artery", "odontoid arcade", "subarcuate artery" states vessel artery
    suggests territory brain
  "MMA fighter", "mixed martial arts", "methylmalonic acid" means nothing

# Dural sinuses
phrases
  "dural sinus", "dural venous sinus", "cerebral venous sinus", "venous sinus of the brain",
    "intracranial venous sinus", "cerebral sinus", "sinus durae matris", "superior sagittal sinus",
    "inferior sagittal sinus", "sagittal sinus", "SSS thrombosis", "SSS occlusion", "transverse sinus", "lateral sinus",
    "sigmoid sinus", "transverse sigmoid sinus", "transverse sigmoid junction", "transverse sigmoid", "straight sinus",
    "sinus rectus", "sinus transversus", "sinus sagittalis superior", "sinus cavernosus", "occipital sinus",
    "foramen magnum sinus", "torcula", "torcular", "torcular Herophili", "confluence of sinuses",
    "confluence of the sinuses", "confluens sinuum", "cavernous sinus", "intercavernous sinus", "circular sinus",
    "anterior intercavernous sinus", "basilar venous plexus", "clival venous plexus", "superior petrosal sinus",
    "inferior petrosal sinus", "petrosal sinus", "IPS", "petrosquamosal sinus", "sphenoparietal sinus",
    "sphenobasal sinus", "paracavernous sinus", "laterocavernous sinus", "tentorial sinus", "falcine sinus",
    "persistent falcine sinus", "parasagittal sinus", "isolated sinus", "isolated sinus segment",
    "venous pouch of the dura", "pterygoid portion of the cavernous sinus", "hypoglossal canal venous plexus",
    "anterior condylar confluence", "anterior condylar vein" states territory brain, vessel vein
    suggests approach percutaneous
  "SSS", "ICV", "basal vein", "marginal sinus" suggests territory brain, vessel vein, approach percutaneous
  "jugular bulb", "superior ophthalmic vein", "SOV", "inferior ophthalmic vein", "ophthalmic vein",
    "posterior condylar vein", "condylar vein", "emissary vein", "mastoid emissary vein", "occipital emissary vein",
    "diploic vein" states vessel vein suggests territory brain

# Veins of the brain
phrases
  "cortical vein", "cortical vein of Labbe", "vein of Labbe", "Labbe vein", "vein of Trolard", "Trolard vein",
    "superficial middle cerebral vein", "superficial sylvian vein", "sylvian vein", "deep sylvian vein",
    "deep middle cerebral vein", "bridging vein", "cerebral vein", "intracranial vein", "deep cerebral vein",
    "internal cerebral vein", "great cerebral vein", "great cerebral vein of Galen", "vein of Galen", "Galen vein",
    "Galenic vein", "galenic system", "vena magna cerebri", "vena Galeni", "median prosencephalic vein",
    "median vein of the prosencephalon", "basal vein of Rosenthal", "vein of Rosenthal", "Rosenthal vein", "BVR",
    "thalamostriate vein", "anterior septal vein", "precentral cerebellar vein", "superior vermian vein",
    "inferior vermian vein", "vermian vein", "petrosal vein", "vein of Dandy", "Dandy vein", "superior petrosal vein",
    "cerebellar vein", "pontomesencephalic vein", "lateral mesencephalic vein", "medullary vein of the brain",
    "subependymal vein", "leptomeningeal vein", "pial vein", "uncal vein", "frontobasal vein", "olfactory vein",
    "ascending frontal vein", "developmental venous anomaly", "cortical venous drainage", "cortical venous reflux",
    "leptomeningeal venous drainage", "deep venous drainage of the brain" states territory brain, vessel vein
    suggests approach percutaneous

# Dural sinuses in lists
phrases
  "sagittal and transverse sinus", "superior sagittal and transverse sinus",
    "superior sagittal and right transverse sinus", "superior sagittal and left transverse sinus",
    "transverse and sigmoid sinus", "right transverse and sigmoid sinus", "left transverse and sigmoid sinus",
    "sagittal and straight sinus", "both transverse sinuses", "bilateral transverse sinus", "right transverse sinus",
    "left transverse sinus", "right sigmoid sinus", "left sigmoid sinus", "superior sagittal",
    "straight sinus and vein of galen", "jugular bulb and sigmoid", "sino-jugular" states territory brain, vessel vein
    suggests approach percutaneous
  "recanalized by suction", "recanalised by aspiration", "recanalized with aspiration", "sinus recanalized",
    "recanalization of the sinus", "recanalization of the sagittal", "recanalized mechanically"
    suggests act thrombectomy, approach percutaneous

# Sinuses opened again
phrases
  "recanal*" near "suction", "aspirat*", "stentriever", "retriever", "sofia", "penumbra", "angiojet", "solitaire",
    "trevo" suggests act thrombectomy, approach percutaneous

# Sinuses abbreviated
phrases
  "SSS/transverse", "SSS and transverse", "SSS and TS", "SSS + R TS", "SSS + TS", "SSS and right transverse",
    "SSS and left transverse", "SSS and sigmoid", "SSS clot", "clot in the SSS", "SSS and torcula", "SSS and straight",
    "SSS occluded", "right TS and SS", "TS/SS", "TS and SS" states territory brain, vessel vein
    suggests approach percutaneous

# Sinuses and veins of the brain, in short
phrases
  "in the sinuses", "into the sinuses", "venous sinuses", "sinuses opened", "of the sinuses" states territory brain,
    vessel vein

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-chest.rules", text: #"""
# Vessels of the chest: lungs, heart, great vessels, chest wall.

# Pulmonary arteries. The way there is a vein, the vessel is an artery.
phrases
  "pulmonary artery", "pulmonary arterial", "pulm artery", "arteria pulmonalis", "main pulmonary artery",
    "right pulmonary artery", "left pulmonary artery", "right main pulmonary artery", "left main pulmonary artery",
    "bilateral pulmonary artery", "right PA", "right pulm artery", "left PA", "left pulm artery", "main PA",
    "main pulm artery", "RPA", "LPA", "MPA", "pulmonary trunk", "pulmonary arterial trunk", "truncus pulmonalis",
    "pulmonary artery trunk", "pulmonary artery bifurcation", "pulmonary artery branch", "pulmonary artery segment",
    "pulmonary artery thrombus", "pulmonary artery thrombosis", "pulmonary artery clot", "pulmonary artery rupture",
    "branch of the pulmonary artery", "pulmonary artery saddle", "saddle of the pulmonary artery",
    "lobar pulmonary artery", "segmental pulmonary artery", "subsegmental pulmonary artery",
    "interlobar pulmonary artery", "descending pulmonary artery", "truncus anterior",
    "anterior trunk of the pulmonary artery", "apical segmental artery of the lung", "lingular artery",
    "lingular pulmonary artery", "upper lobe pulmonary artery", "middle lobe pulmonary artery",
    "lower lobe pulmonary artery", "upper lobe artery of the lung", "middle lobe artery of the lung",
    "lower lobe artery of the lung", "right upper lobe pulmonary artery", "right middle lobe pulmonary artery",
    "right lower lobe pulmonary artery", "left upper lobe pulmonary artery", "left lower lobe pulmonary artery",
    "right upper lobe PA", "right middle lobe PA", "right lower lobe PA", "left upper lobe PA", "left lower lobe PA",
    "RUL pulmonary artery", "RML pulmonary artery", "RLL pulmonary artery", "LUL pulmonary artery",
    "LLL pulmonary artery", "RUL PA", "RUL artery", "RML PA", "RML artery", "RLL PA", "RLL artery", "LUL PA",
    "LUL artery", "LLL PA", "LLL artery", "basal pulmonary artery", "basilar pulmonary artery",
    "pulmonary arterial branch", "pulmonary vessel", "pulmonary vascular bed", "lower lobe artery", "upper lobe artery",
    "middle lobe artery", "basilar trunk of the lung", "both PAs", "both lung arteries", "lung artery"
    states territory lung, vessel artery
  "PA", "right bronchial", "left bronchial", "bilateral bronchial", "basal trunk" suggests territory lung, vessel artery
  "lobar artery", "interlobar artery" states vessel artery
  "lobar branch" suggests vessel artery
  "PA catheter", "PA pressure", "PA line", "PA view", "PA chest", "PA and lateral", "PA film", "PA projection",
    "pulmonary artery catheter", "pulmonary artery pressure", "pulmonary arterial pressure",
    "pulmonary artery systolic pressure", "pulmonary arterial hypertension", "pulmonary artery wedge pressure",
    "pulmonary artery hypertension" means nothing

# Arteries of the body that feed the lung
phrases
  "bronchial artery", "arteria bronchialis", "right bronchial artery", "left bronchial artery",
    "bilateral bronchial artery", "ectopic bronchial artery", "aberrant bronchial artery",
    "orthotopic bronchial artery", "common bronchial artery", "hypertrophied bronchial artery",
    "common bronchial trunk", "bronchial trunk", "bronchial branch", "bronchial arterial collateral",
    "intercostobronchial trunk", "intercostobronchial artery", "intercostobronchial", "intercosto bronchial trunk",
    "intercosto bronchial artery", "bronchointercostal trunk", "bronchointercostal artery", "ICBT",
    "nonbronchial systemic artery", "nonbronchial systemic collateral", "non bronchial systemic artery",
    "non bronchial systemic collateral", "non bronchial systemic collateral artery", "bronchopulmonary collateral",
    "transpleural collateral", "transpleural systemic collateral", "systemic artery to the lung",
    "systemic feeder to the lung", "artery of the sequestration", "sequestration artery", "sequestration feeder",
    "anomalous systemic artery to the lung", "feeding artery of the sequestration", "pulmonary ligament artery"
    states territory lung, vessel artery
  "major aortopulmonary collateral", "major aorto pulmonary collateral artery",
    "systemic to pulmonary artery collateral", "anomalous systemic artery", "Blalock Taussig shunt", "BT shunt", "BTS",
    "BTTS", "modified Blalock Taussig shunt", "Blalock Thomas Taussig shunt", "mBTT shunt", "BTT shunt", "MBTS",
    "central shunt", "Sano shunt", "Sano conduit", "Waterston shunt", "Potts shunt", "Melbourne shunt",
    "aortopulmonary shunt", "aortopulmonary window", "RV PA conduit", "RV to PA conduit" states vessel artery
    suggests territory lung

# Pulmonary veins
phrases
  "pulmonary vein", "pulm vein", "superior pulmonary vein", "inferior pulmonary vein", "right superior pulmonary vein",
    "right inferior pulmonary vein", "left superior pulmonary vein", "left inferior pulmonary vein", "pulmonary venous",
    "vena pulmonalis", "pulmonary venous confluence", "anomalous pulmonary vein", "scimitar vein", "pulmonary varix",
    "levoatriocardinal vein", "meandering pulmonary vein", "vertical vein of the anomalous pulmonary return"
    states territory lung, vessel vein

# Coronary arteries
phrases
  "coronary artery", "arteria coronaria", "right coronary artery", "left coronary artery", "left main coronary artery",
    "right coronary", "left coronary", "left main coronary", "left main stem", "left anterior descending artery",
    "left anterior descending coronary artery", "left anterior descending", "proximal LAD", "mid LAD", "distal LAD",
    "ostial LAD", "left circumflex artery", "circumflex coronary artery", "left circumflex",
    "left circumflex coronary artery", "LCx", "circumflex coronary", "proximal RCA", "proximal LCx", "mid RCA",
    "mid LCx", "distal RCA", "distal LCx", "dominant RCA", "obtuse marginal artery", "obtuse marginal branch",
    "obtuse marginal", "diagonal artery", "diagonal branch", "diagonal branch of the LAD",
    "posterior descending artery", "posterior descending coronary artery", "posterolateral branch of the RCA",
    "posterolateral ventricular branch", "right posterolateral branch", "posterior left ventricular branch",
    "ramus intermedius", "ramus intermedius artery", "acute marginal branch", "acute marginal artery",
    "sinus node artery", "sinoatrial nodal artery", "AV nodal artery", "coronary branch", "epicardial artery",
    "epicardial coronary", "coronary bypass graft", "coronary graft", "saphenous vein graft to the LAD",
    "saphenous vein graft to the RCA", "saphenous vein graft to the OM", "saphenous vein graft to the OM1",
    "saphenous vein graft to the PDA", "saphenous vein graft to the diagonal", "saphenous vein graft to the circumflex",
    "saphenous vein graft to the obtuse marginal", "saphenous vein graft to the right coronary artery",
    "vein graft to the LAD", "vein graft to the RCA", "vein graft to the OM", "vein graft to the OM1",
    "vein graft to the PDA", "vein graft to the diagonal", "vein graft to the circumflex",
    "vein graft to the obtuse marginal", "vein graft to the right coronary artery", "SVG to LAD", "SVG to RCA",
    "SVG to OM", "SVG to OM1", "SVG to OM2", "SVG to PDA", "SVG to diagonal", "SVG to diag", "SVG to D1",
    "SVG to circumflex", "SVG to the RCA", "SVG to the LAD", "SVG to the OM", "SVG RCA", "SVG OM", "SVG OM1", "SVG PDA",
    "SVG LAD", "LIMA to LAD", "LIMA to the LAD", "LIMA to RCA", "LIMA to OM", "RIMA to LAD", "RIMA to the LAD",
    "RIMA to RCA", "RIMA to OM", "LIMA LAD", "aortocoronary graft", "aortocoronary bypass" states territory coronary,
    vessel artery
  "coronary", "conus artery", "LAD", "RCA", "left main", "LMCA", "SVG", "OM1", "OM2", "RIMA graft", "LIMA graft",
    "first diagonal", "second diagonal", "obtuse marginal graft", "infarct artery", "culprit coronary"
    suggests territory coronary, vessel artery
  "saphenous vein graft", "vein graft", "posterior descending", "circumflex artery", "circumflex",
    "left circumflex branch" suggests vessel artery
  "coronary artery disease", "coronary disease", "CAD", "coronary artery bypass", "coronary artery bypass graft",
    "coronary artery bypass grafting", "coronary artery bypass surgery", "CABG", "coronary bypass surgery",
    "coronary care unit", "coronary calcification", "coronary artery calcification", "coronary risk",
    "coronary heart disease" means nothing
  "coronary sinus", "great cardiac vein", "cardiac vein", "middle cardiac vein", "vein of Marshall",
    "ligament of Marshall", "oblique vein of the left atrium", "thebesian vein" states vessel vein
    suggests territory coronary
  "ductus arteriosus", "arterial duct", "patent arterial duct" states vessel artery suggests territory heart

# Heart: chambers, valves and passages
phrases
  "right atrium", "left atrium", "right atrial", "left atrial", "atrial appendage", "left atrial appendage", "LAA",
    "left ventricle", "right ventricle", "ventricle of the heart", "left ventricular", "right ventricular",
    "left ventricular outflow tract", "right ventricular outflow tract", "LVOT", "RVOT", "atrial septum",
    "interatrial septum", "ventricular septum", "interventricular septum", "mitral valve", "mitral", "tricuspid valve",
    "tricuspid", "aortic valve", "pulmonic valve", "pulmonary valve", "paravalvular", "perivalvular",
    "prosthetic valve", "sinus of Valsalva", "ventricular apex", "intracardiac", "cardiac chamber", "heart chamber",
    "eustachian valve", "Fontan fenestration", "Fontan baffle", "atrial baffle" suggests territory heart
  "heart rate", "heart failure", "congestive heart failure", "heart disease", "ischemic heart disease", "heart sound",
    "heart attack", "heart healthy", "open heart surgery", "cardiac catheterization", "cardiac catheterization lab",
    "cardiac cath", "cardiac cath lab", "heart cath", "heart catheterization", "cardiac monitor", "cardiac monitoring",
    "cardiac arrest", "cardiac output", "cardiac disease", "cardiac history", "cardiac telemetry", "cardiac clearance",
    "cardiac enzyme", "cardiac silhouette", "cardiac risk", "cardiac rhythm", "cardiac surgery",
    "left ventricular ejection fraction", "left ventricular assist device", "left ventricular hypertrophy",
    "LV ejection fraction", "right heart strain", "right heart catheterization", "left heart catheterization",
    "left heart cath", "right heart cath", "right ventricular strain", "RV strain", "right heart failure",
    "right atrial pressure", "right heart pressure", "atrial fibrillation", "atrial flutter", "heart block",
    "heart transplant", "heart murmur" means nothing

# Aorta and its great branches
phrases
  "aorta", "aortic", "aortogram" suggests vessel artery
  "thoracic aorta", "descending thoracic aorta", "ascending aorta", "descending aorta", "ascending thoracic aorta",
    "aortic arch", "transverse arch", "aortic root", "arcus aortae", "aortic isthmus", "aortic arch branch",
    "innominate artery", "brachiocephalic artery", "brachiocephalic trunk", "truncus brachiocephalicus", "bovine arch",
    "bovine trunk", "ductus diverticulum", "diverticulum of Kommerell", "Kommerell diverticulum", "Kommerell",
    "thoracic stent graft", "thoracic endograft", "TEVAR graft", "descending aortic graft", "mediastinal artery",
    "mediastinal branch", "thoracic artery", "esophageal artery", "esophageal branch", "tracheal artery",
    "pericardial artery", "pericardiacophrenic artery", "pericardiophrenic artery", "thymic artery",
    "superior phrenic artery", "coronary bronchial collateral" states vessel artery suggests territory chest
  "aortic stenosis", "aortic valve stenosis", "aortic insufficiency", "aortic regurgitation", "aortic pressure", "TAVR",
    "transcatheter aortic valve replacement", "aortic valve replacement" means nothing

# Chest wall
phrases
  "internal mammary artery", "int mammary artery", "internal thoracic artery", "arteria mammaria interna",
    "arteria thoracica interna", "musculophrenic artery", "superior epigastric artery",
    "perforating branch of the internal mammary artery", "sternal artery", "sternal branch", "mammary artery",
    "external mammary artery", "breast artery", "anterior perforating branch of the internal thoracic artery",
    "lateral thoracic artery", "arteria thoracica lateralis", "thoracoacromial trunk", "thoracoacromial artery",
    "acromiothoracic artery", "superior thoracic artery", "supreme thoracic artery", "pectoral artery",
    "pectoral branch", "pectoral branch of the thoracoacromial artery", "deltoid branch of the thoracoacromial artery",
    "thoracodorsal artery", "long thoracic artery", "chest wall artery", "chest wall vessel", "rib artery"
    states vessel artery suggests territory chest
  "internal mammary", "internal thoracic", "right internal mammary", "left internal mammary", "musculophrenic",
    "superior epigastric", "lateral thoracic", "thoracodorsal", "thoracoacromial", "LIMA", "RIMA", "LITA", "RITA",
    "BIMA", "ITA" suggests territory chest, vessel artery
  "IMA" states vessel artery

# Veins of the chest
phrases
  "superior vena cava", "vena cava superior", "svc" suggests territory chest, vessel vein
  "SVC thrombus", "SVC thrombosis", "SVC occlusion", "SVC clot", "SVC obstruction", "superior vena cava thrombus",
    "superior vena cava thrombosis", "superior vena cava occlusion", "superior vena cava clot",
    "superior vena cava obstruction", "left superior vena cava", "left sided superior vena cava",
    "persistent left superior vena cava", "PLSVC", "right brachiocephalic vein", "left brachiocephalic vein",
    "azygos vein", "azygos", "azygous vein", "azygos arch", "hemiazygos vein", "hemiazygos",
    "accessory hemiazygos vein", "accessory hemiazygos", "intercostal vein", "superior intercostal vein",
    "internal mammary vein", "internal thoracic vein", "lateral thoracic vein", "pericardiophrenic vein",
    "pericardiacophrenic vein", "mediastinal vein", "chest wall vein", "thoracoepigastric vein",
    "central vein of the chest", "venovenous collateral of the chest", "left vertical vein", "vertical vein",
    "bronchial vein", "thymic vein", "cavoatrial junction", "superior cavoatrial junction", "SVC RA junction"
    states territory chest, vessel vein
  "subclavian vein", "vena subclavia", "right subclavian vein", "left subclavian vein", "SCV", "central vein"
    states vessel vein suggests territory chest
  "Glenn shunt", "bidirectional Glenn", "Glenn anastomosis", "Fontan conduit", "Fontan circuit", "Fontan tunnel",
    "Fontan", "extracardiac Fontan", "lateral tunnel Fontan", "Kawashima", "cavopulmonary anastomosis",
    "cavopulmonary connection", "Mustard baffle", "Senning baffle" suggests territory chest, vessel vein
  "central venous catheter", "central venous line", "central venous access", "central venous pressure",
    "central vein access", "subclavian line", "subclavian catheter", "subclavian access", "SVC filter" means nothing

# Lymph vessels of the chest
phrases
  "thoracic duct", "ductus thoracicus", "right lymphatic duct", "right lymph duct", "cisterna chyli", "cysterna chyli",
    "receptaculum chyli", "mediastinal lymphatic", "bronchomediastinal trunk", "bronchomediastinal lymphatic",
    "pulmonary lymphatic", "peribronchial lymphatic", "pleural lymphatic", "intercostal lymphatic",
    "thoracic lymphatic", "retrocrural lymphatic", "abnormal pulmonary lymphatic perfusion",
    "lymphatic perfusion of the lung", "lymphovenous junction", "tracheobronchial lymphatic" states territory chest,
    vessel lymphatic
  "innominate vein", "left innominate vein", "right innominate vein", "brachiocephalic vein" suggests territory chest,
    vessel vein

# Veins by their Latin names
phrases
  "v cava superior", "vv cava superior", "v brachiocephalica", "vena brachiocephalica", "vv brachiocephalica",
    "v anonyma", "vena anonyma", "vv anonyma", "v azygos", "vena azygos", "vv azygos" suggests territory chest,
    vessel vein
  "v subclavia", "vv subclavia" states vessel vein suggests territory arm

# Great vessels named without artery or vein
phrases
  "innominate" suggests territory chest

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-dialysis.rules", text: #"""
# The dialysis circuit and its parts. A bare "AVF" may be a disease, so it says little.

# The circuit as a whole
phrases
  "dialysis circuit", "hemodialysis circuit", "dialysis access circuit", "dialysis access", "hemodialysis access",
    "hemodialysis access circuit", "hemodialysis vascular access", "dialysis vascular access",
    "vascular access for hemodialysis", "vascular access for dialysis", "AV dialysis access", "arteriovenous access",
    "AV access", "arteriovenous dialysis access", "access for hemodialysis", "access circuit", "dialysis shunt",
    "hemodialysis shunt", "AV dialysis shunt", "Cimino shunt", "Scribner shunt", "Thomas shunt", "HD access",
    "HD fistula", "HD graft", "HD shunt", "HD AVF", "HD AVG", "HD circuit", "AV circuit", "permanent dialysis access",
    "failing dialysis access", "thrombosed dialysis access", "thrombosed access", "clotted access",
    "nonmaturing access", "dialysis shuntogram", "fistulogram of the dialysis fistula",
    "fistulogram of the dialysis access", "dialysis angiography", "dialysis circuit angiogram"
    states territory dialysis-circuit
  "access shunt", "shuntogram", "graftogram", "access flow" suggests territory dialysis-circuit
  "dialysis catheter", "hemodialysis catheter", "HD catheter", "tunneled dialysis catheter",
    "tunneled hemodialysis catheter", "temporary dialysis catheter", "non tunneled dialysis catheter", "dialysis line",
    "dialysis unit", "dialysis nurse", "dialysis center", "dialysis session", "dialysis schedule", "dialysis dependent",
    "peritoneal dialysis", "peritoneal dialysis catheter", "ECMO circuit", "perfusion circuit",
    "extracorporeal circuit", "aspiration circuit", "arterial access circuit", "venovenous circuit", "AngioVac circuit",
    "bypass pump circuit", "breathing circuit", "ventilator circuit" means nothing

# Fistulas for dialysis
phrases
  "dialysis fistula", "dialysis AVF", "dialysis AV fistula", "dialysis arteriovenous fistula", "hemodialysis fistula",
    "hemodialysis AVF", "hemodialysis AV fistula", "hemodialysis arteriovenous fistula", "AVF for dialysis",
    "AVF for hemodialysis", "AVF for HD", "AV fistula for dialysis", "AV fistula for hemodialysis", "AV fistula for HD",
    "arteriovenous fistula for dialysis", "arteriovenous fistula for hemodialysis", "arteriovenous fistula for HD",
    "fistula for dialysis", "fistula for hemodialysis", "fistula for HD", "AVG for dialysis", "AVG for hemodialysis",
    "AVG for HD", "AV graft for dialysis", "AV graft for hemodialysis", "AV graft for HD",
    "arteriovenous graft for dialysis", "arteriovenous graft for hemodialysis", "arteriovenous graft for HD",
    "graft for dialysis", "graft for hemodialysis", "graft for HD", "AVF used for dialysis",
    "AVF used for hemodialysis", "AV fistula used for dialysis", "AV fistula used for hemodialysis",
    "arteriovenous fistula used for dialysis", "arteriovenous fistula used for hemodialysis",
    "fistula used for dialysis", "fistula used for hemodialysis", "brachiocephalic fistula", "brachiocephalic AVF",
    "brachiocephalic AV fistula", "brachiocephalic arteriovenous fistula", "radiocephalic fistula", "radiocephalic AVF",
    "radiocephalic AV fistula", "radiocephalic arteriovenous fistula", "brachiobasilic fistula", "brachiobasilic AVF",
    "brachiobasilic AV fistula", "brachiobasilic arteriovenous fistula", "brachio cephalic fistula",
    "brachio cephalic AVF", "brachio cephalic AV fistula", "brachio cephalic arteriovenous fistula",
    "radio cephalic fistula", "radio cephalic AVF", "radio cephalic AV fistula", "radio cephalic arteriovenous fistula",
    "brachio basilic fistula", "brachio basilic AVF", "brachio basilic AV fistula",
    "brachio basilic arteriovenous fistula", "radiobasilic fistula", "radiobasilic AVF", "radiobasilic AV fistula",
    "radiobasilic arteriovenous fistula", "ulnobasilic fistula", "ulnobasilic AVF", "ulnobasilic AV fistula",
    "ulnobasilic arteriovenous fistula", "ulnar basilic fistula", "ulnar basilic AVF", "ulnar basilic AV fistula",
    "ulnar basilic arteriovenous fistula", "basilic fistula", "basilic AVF", "basilic AV fistula",
    "basilic arteriovenous fistula", "transposed basilic fistula", "transposed basilic AVF",
    "transposed basilic AV fistula", "transposed basilic arteriovenous fistula", "brachial cephalic fistula",
    "brachial cephalic AVF", "brachial cephalic AV fistula", "brachial cephalic arteriovenous fistula",
    "radial cephalic fistula", "radial cephalic AVF", "radial cephalic AV fistula",
    "radial cephalic arteriovenous fistula", "brachial basilic fistula", "brachial basilic AVF",
    "brachial basilic AV fistula", "brachial basilic arteriovenous fistula", "brachiobrachial fistula",
    "brachiobrachial AVF", "brachiobrachial AV fistula", "brachiobrachial arteriovenous fistula", "Cimino fistula",
    "Cimino AVF", "Cimino AV fistula", "Cimino arteriovenous fistula", "Brescia Cimino fistula", "Brescia Cimino AVF",
    "Brescia Cimino AV fistula", "Brescia Cimino arteriovenous fistula", "brachioaxillary fistula",
    "brachioaxillary AVF", "brachioaxillary AV fistula", "brachioaxillary arteriovenous fistula",
    "basilic transposition fistula", "brachiobasilic transposition fistula", "transposed fistula", "transposed AVF",
    "transposed brachiobasilic fistula", "transposed brachiobasilic AVF", "transposed basilic vein fistula",
    "basilic vein transposition", "brachiobasilic transposition", "Brescia Cimino", "Cimino", "Gracz fistula",
    "femoral transposition fistula", "autogenous AVF", "autogenous AV fistula", "autogenous arteriovenous fistula",
    "autologous AVF", "autologous AV fistula", "autologous arteriovenous fistula", "native AVF", "native AV fistula",
    "native arteriovenous fistula", "endoAVF", "WavelinQ fistula", "Ellipsys fistula", "proximal radial artery fistula",
    "immature AVF", "immature AV fistula", "nonmaturing AV fistula", "non maturing AVF", "non maturing AV fistula",
    "maturing fistula", "maturing AVF", "maturing AV fistula", "mature fistula", "mature AVF", "mature AV fistula",
    "clotted fistula", "clotted AVF", "clotted AV fistula", "cannulated fistula", "cannulated AVF",
    "cannulated AV fistula", "thrombosed AVF", "thrombosed AV fistula", "thrombosed arteriovenous fistula",
    "thrombosed fistula", "AVF maturation", "AVF cannulation", "AVF nonmaturation", "AVF non maturation",
    "AVF failure to mature", "AVF outflow", "AVF inflow", "fistula cannulation", "fistula nonmaturation",
    "fistula non maturation", "fistula failure to mature", "fistula outflow", "fistula inflow", "AV fistula maturation",
    "AV fistula cannulation", "AV fistula nonmaturation", "AV fistula non maturation", "AV fistula failure to mature",
    "AV fistula outflow", "AV fistula inflow", "AVF salvage", "fistula salvage", "AV fistula salvage",
    "cannulation zone", "needling segment", "needle segment" states territory dialysis-circuit
  "upper arm fistula", "upper arm AVF", "upper arm AV fistula", "upper arm arteriovenous fistula", "forearm fistula",
    "forearm AVF", "forearm AV fistula", "forearm arteriovenous fistula", "upper extremity fistula",
    "upper extremity AVF", "upper extremity AV fistula", "upper extremity arteriovenous fistula", "arm fistula",
    "arm AVF", "arm AV fistula", "arm arteriovenous fistula", "thigh fistula", "thigh AVF", "thigh AV fistula",
    "thigh arteriovenous fistula", "RUE fistula", "RUE AVF", "RUE AV fistula", "RUE arteriovenous fistula",
    "LUE fistula", "LUE AVF", "LUE AV fistula", "LUE arteriovenous fistula", "snuffbox fistula", "snuffbox AVF",
    "snuffbox AV fistula", "snuffbox arteriovenous fistula", "right arm fistula", "right arm AVF",
    "right arm AV fistula", "right upper arm fistula", "right upper arm AVF", "right upper arm AV fistula",
    "right forearm fistula", "right forearm AVF", "right forearm AV fistula", "right upper extremity fistula",
    "right upper extremity AVF", "right upper extremity AV fistula", "left arm fistula", "left arm AVF",
    "left arm AV fistula", "left upper arm fistula", "left upper arm AVF", "left upper arm AV fistula",
    "left forearm fistula", "left forearm AVF", "left forearm AV fistula", "left upper extremity fistula",
    "left upper extremity AVF", "left upper extremity AV fistula" suggests territory dialysis-circuit,
    vessel arteriovenous
  "right AVF", "right AV fistula", "left AVF", "left AV fistula", "fistula vein", "feeding artery of the fistula"
    suggests territory dialysis-circuit, vessel arteriovenous

# Grafts for dialysis
phrases
  "AVG", "arteriovenous graft", "AV graft", "arterio venous graft", "a v graft", "dialysis graft", "dialysis AVG",
    "dialysis AV graft", "dialysis arteriovenous graft", "dialysis loop graft", "hemodialysis graft",
    "hemodialysis AVG", "hemodialysis AV graft", "hemodialysis arteriovenous graft", "hemodialysis loop graft",
    "loop graft", "forearm loop", "forearm loop graft", "upper arm loop graft", "forearm straight graft",
    "brachioaxillary graft", "brachial axillary graft", "brachio axillary graft", "brachiobasilic graft",
    "brachiocephalic graft", "brachial basilic graft", "brachial cephalic graft", "brachiojugular graft",
    "radial basilic graft", "axilloaxillary graft", "axillary loop graft", "axillary necklace graft", "necklace graft",
    "chest wall dialysis graft", "thigh loop graft", "femoral loop graft", "thigh AVG", "leg loop graft",
    "upper arm AVG", "upper arm AV graft", "forearm AVG", "forearm AV graft", "upper extremity AVG",
    "upper extremity AV graft", "arm AVG", "arm AV graft", "RUE AVG", "RUE AV graft", "LUE AVG", "LUE AV graft",
    "right arm AVG", "right arm AV graft", "right arm loop graft", "right upper arm AVG", "right upper arm AV graft",
    "right upper arm loop graft", "right forearm AVG", "right forearm AV graft", "right forearm loop graft",
    "right upper extremity AVG", "right upper extremity AV graft", "right upper extremity loop graft", "left arm AVG",
    "left arm AV graft", "left arm loop graft", "left upper arm AVG", "left upper arm AV graft",
    "left upper arm loop graft", "left forearm AVG", "left forearm AV graft", "left forearm loop graft",
    "left upper extremity AVG", "left upper extremity AV graft", "left upper extremity loop graft", "PTFE AV graft",
    "PTFE AVG", "PTFE dialysis graft", "PTFE loop graft", "HeRO", "HeRO graft", "HeRO device", "HeRO catheter",
    "Acuseal graft", "Gore Acuseal", "early cannulation graft", "thrombosed AVG", "thrombosed AV graft",
    "thrombosed arteriovenous graft", "clotted AVG", "clotted AV graft", "clotted arteriovenous graft",
    "graft venous anastomosis", "venous anastomosis of the graft", "graft vein anastomosis",
    "graft to vein anastomosis", "arterial end of the graft", "venous limb of the graft", "arterial limb of the graft",
    "intragraft" states territory dialysis-circuit
  "thigh graft", "straight graft", "upper arm graft", "forearm graft", "arm graft", "right arm graft",
    "right upper arm graft", "right forearm graft", "left arm graft", "left upper arm graft", "left forearm graft",
    "clotted graft" suggests territory dialysis-circuit

# Parts of the circuit
phrases
  "venous anastomosis", "arterial anastomosis", "arteriovenous anastomosis", "AV anastomosis", "juxtaanastomotic",
    "juxta anastomotic", "juxtaanastomotic segment", "juxta anastomotic segment", "perianastomotic",
    "outflow of the access circuit", "inflow segment", "inflow artery", "outflow stenosis", "outflow segment",
    "peripheral segment", "central segment", "swing segment", "swing point", "swing site"
    suggests territory dialysis-circuit
  "peripheral dialysis segment", "central dialysis segment", "venous outflow of the fistula",
    "venous outflow of the graft", "venous outflow of the access", "outflow of the fistula", "outflow of the graft",
    "outflow of the access", "cephalic vein outflow", "basilic vein outflow", "cephalic outflow", "basilic outflow",
    "draining vein of the fistula", "draining vein of the dialysis fistula", "draining vein of the graft",
    "accessory vein of the fistula", "accessory vein of the circuit", "accessory vein of the AVF",
    "accessory vein of the access", "side branch of the fistula", "side branch of the circuit",
    "side branch of the AVF", "side branch of the access", "competing vein of the fistula",
    "competing vein of the circuit", "competing vein of the AVF", "competing vein of the access", "fistula side branch",
    "fistula accessory vein", "fistula collateral", "fistula competing vein", "fistula aneurysm", "fistula stenosis",
    "fistula thrombosis", "cephalic vein side branch", "basilic vein side branch",
    "accessory cephalic vein of the fistula", "accessory outflow vein", "competing outflow vein", "competing outflow",
    "juxta anastomotic stenosis", "juxtaanastomotic stenosis", "arterial anastomosis of the fistula",
    "arterial anastomosis of the graft", "AV graft thrombosis", "AV graft stenosis", "AV graft outflow",
    "AV graft pseudoaneurysm", "AVG thrombosis", "AVG outflow", "AVG stenosis", "AVF thrombosis", "AVF stenosis",
    "dialysis access steal", "steal syndrome of the access", "access related steal", "dialysis associated steal"
    states territory dialysis-circuit
  "accessory vein", "accessory outflow", "accessory cephalic vein", "accessory draining vein", "competing vein",
    "competing branch", "cephalic vein arch", "arterialized vein", "arterialized cephalic vein",
    "draining vein of the access", "median cubital perforator", "elbow perforator",
    "deep communicating vein of the elbow" states vessel vein suggests territory dialysis-circuit
  "outflow obstruction of the bladder", "bladder outlet obstruction", "hepatic venous outflow", "hepatic outflow",
    "gastric outlet" means nothing
  "dialysis access steal syndrome", "dialysis associated steal syndrome" suggests territory arm
    states reason arterial-lesion
  "not maturing", "nonmaturing AVF", "non maturing fistula", "nonmaturing fistula", "immature fistula",
    "failure to mature", "failing to mature", "fistula maturation", "fistulagram", "fistulogram", "slow to mature",
    "not matured" states territory dialysis-circuit
  "outflow vein", "venous outflow", "draining outflow" states vessel vein
  "BC fistula", "RC fistula", "BB fistula", "BC AVF", "RC AVF", "BB AVF" states territory dialysis-circuit

# Accesses by their place
phrases
  "clotted thigh loop", "clotted brachial graft", "clotted forearm", "clotted upper arm", "clotted access graft",
    "thrombosed brachiobasilic", "thrombosed radiocephalic", "thrombosed brachiocephalic", "failing fistula",
    "failing access", "failing AVG", "failing AVF", "occluded access", "occluded graft for dialysis",
    "occluded loop graft", "occluded forearm graft", "occluded fistula", "occluded forearm loop graft",
    "blocked fistula", "blocked access", "blocked dialysis graft", "blocked dialysis fistula", "dialysis arm",
    "graft on dialysis day", "needling difficulty", "poor flow on dialysis", "high venous pressures on dialysis",
    "outflow of the circuit", "dialysis circuit clotted" states territory dialysis-circuit

# Accesses called shunts
phrases
  "radiocephalic shunt", "brachiocephalic shunt", "brachiobasilic shunt", "forearm shunt", "upper arm shunt",
    "PTFE shunt", "loop shunt", "thigh loop shunt", "Brescia-Cimino shunt", "thrombosed dialysis shunt",
    "clotted dialysis shunt", "arm shunt", "shunt of the forearm", "shunt angiography", "shunt PTA", "shunt declot*",
    "shunt for hemodialysis", "shunt for dialysis", "thrombosed PTFE shunt", "shunt arm", "shuntography",
    "shunt occlusion in dialysis" states territory dialysis-circuit
  "brachial fistula", "radial fistula", "high flow fistula", "high flow access", "low flow access",
    "fistula with steal", "steal from the fistula", "forearm side branch", "side branch of the cephalic",
    "side branch of the basilic", "basilic side branch", "cephalic side branch", "competing side branch",
    "side branch of the forearm", "accessory branch", "juxta-anastomotic branch" suggests territory dialysis-circuit

# A bare graft, told by its company
phrases
  "graft" near "innominate", "venous", "outflow", "forearm", "dialysis", "hd", "needl*", "thrill", "cephalic",
    "basilic", "declot*", "cannulat*", "fistulogra*", "hemodialysis", "trerotola" suggests territory dialysis-circuit
  "graft clot", "graft lysed", "graft was lysed", "graft lysis", "graft declotted", "graft thrombus"
    suggests territory dialysis-circuit

# Loops and shunts
phrases
  "shunt thrombosis", "thrombosed shunt", "PTFE loop", "forearm PTFE loop", "loop left forearm", "loop right forearm",
    "loop of the forearm", "thigh loop", "loop left thigh", "loop right thigh", "PTFE interposition", "PTFE access",
    "access arm", "loop access", "HD access thrombosed" suggests territory dialysis-circuit

# Grafts that fail
phrases
  "failing graft" suggests territory dialysis-circuit
  "competing side branch*", "accessory side branch*" states territory dialysis-circuit

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-head-neck.rules", text: #"""
# Vessels of the head and neck outside the brain and the spinal cord.
# Branches of the external carotid artery suggest the head and neck: a fistula of the dura may be fed by them.
# The trunks that lead to the brain suggest it too, unless a segment or a lesion places the disease in the neck.

# Carotid arteries in the neck
phrases
  "carotid artery", "carotid", "arteria carotis", "common carotid artery", "common carotid", "cca",
    "com carotid artery", "arteria carotis communis", "right carotid", "right CCA", "left carotid", "left CCA",
    "bilateral carotid", "bilateral CCA", "RCCA", "LCCA", "external carotid artery", "external carotid", "eca",
    "ext carotid artery", "ext carotid", "arteria carotis externa", "right ECA", "right external carotid", "left ECA",
    "left external carotid", "bilateral ECA", "bilateral external carotid", "external carotid branch", "ECA branch",
    "branch of the external carotid", "branch of the ECA" states vessel artery suggests territory head-neck
  "cervical internal carotid artery", "cervical internal carotid", "cervical carotid artery", "cervical carotid",
    "cervical ICA", "extracranial internal carotid artery", "extracranial internal carotid",
    "extracranial carotid artery", "extracranial carotid", "extracranial ICA", "proximal cervical ICA",
    "high cervical ICA", "distal cervical ICA", "cervical segment of the ICA",
    "cervical segment of the internal carotid artery", "cervical segment of the internal carotid",
    "cervical segment of ICA", "ICA cervical segment", "C1 segment of the ICA",
    "C1 segment of the internal carotid artery", "C1 segment of the internal carotid", "ICA C1", "C1 ICA",
    "carotid bulb", "carotid sinus", "carotid bifurcation", "common carotid bifurcation",
    "bifurcation of the common carotid artery", "ICA origin", "internal carotid artery origin",
    "internal carotid origin", "origin of the ICA", "origin of the internal carotid artery",
    "origin of the internal carotid", "ICA bulb", "parapharyngeal ICA", "parapharyngeal internal carotid artery",
    "parapharyngeal carotid", "carotid stump", "external carotid trunk", "external carotid stump",
    "external carotid aneurysm", "external carotid pseudoaneurysm", "external carotid occlusion",
    "external carotid thrombus", "external carotid thrombosis", "external carotid rupture",
    "external carotid dissection", "external carotid laceration", "external carotid injury",
    "external carotid artery trunk", "external carotid artery stump", "external carotid artery aneurysm",
    "external carotid artery pseudoaneurysm", "external carotid artery occlusion", "external carotid artery thrombus",
    "external carotid artery thrombosis", "external carotid artery rupture", "external carotid artery dissection",
    "external carotid artery laceration", "external carotid artery injury", "ECA trunk", "ECA stump", "ECA aneurysm",
    "ECA pseudoaneurysm", "ECA occlusion", "ECA thrombus", "ECA thrombosis", "ECA rupture", "ECA dissection",
    "ECA laceration", "ECA injury", "common carotid trunk", "common carotid stump", "common carotid aneurysm",
    "common carotid pseudoaneurysm", "common carotid occlusion", "common carotid thrombus", "common carotid thrombosis",
    "common carotid rupture", "common carotid dissection", "common carotid laceration", "common carotid injury",
    "common carotid artery trunk", "common carotid artery stump", "common carotid artery aneurysm",
    "common carotid artery pseudoaneurysm", "common carotid artery occlusion", "common carotid artery thrombus",
    "common carotid artery thrombosis", "common carotid artery rupture", "common carotid artery dissection",
    "common carotid artery laceration", "common carotid artery injury", "CCA trunk", "CCA stump", "CCA aneurysm",
    "CCA pseudoaneurysm", "CCA occlusion", "CCA thrombus", "CCA thrombosis", "CCA rupture", "CCA dissection",
    "CCA laceration", "CCA injury", "trunk of the external carotid artery", "trunk of the external carotid",
    "carotid patch", "carotid interposition graft", "retropharyngeal carotid", "neck vessel", "cervical artery",
    "extracranial artery" states territory head-neck, vessel artery
  "carotid duplex", "carotid ultrasound", "carotid doppler", "carotid bruit", "carotid pulse", "carotid massage",
    "carotid sinus massage", "carotid sinus hypersensitivity" means nothing

# Internal maxillary artery
phrases
  "internal maxillary artery", "internal maxillary", "int maxillary artery", "imax", "imaxa",
    "IMA of the external carotid", "maxillary artery", "arteria maxillaris", "right internal maxillary",
    "right maxillary", "left internal maxillary", "left maxillary", "bilateral internal maxillary",
    "bilateral maxillary", "distal internal maxillary", "distal maxillary", "proximal internal maxillary",
    "proximal maxillary", "pterygopalatine segment of the internal maxillary artery",
    "pterygopalatine segment of the maxillary artery", "pterygoid segment of the internal maxillary artery",
    "pterygoid segment of the maxillary artery", "mandibular segment of the internal maxillary artery",
    "mandibular segment of the maxillary artery", "third part of the maxillary artery", "sphenopalatine artery",
    "sphenopalatine", "sphenopalatine trunk", "SPA", "right SPA", "right sphenopalatine", "left SPA",
    "left sphenopalatine", "bilateral SPA", "bilateral sphenopalatine", "arteria sphenopalatina", "nasopalatine artery",
    "posterior septal artery", "posterior septal branch", "posterior lateral nasal artery",
    "posterior lateral nasal branch", "septal branch of the sphenopalatine artery", "lateral nasal artery",
    "dorsal nasal artery", "external nasal artery", "nasal artery", "descending palatine artery", "descending palatine",
    "ascending palatine artery", "greater palatine artery", "lesser palatine artery", "palatine artery",
    "infraorbital artery", "infraorbital", "anterior superior alveolar artery", "posterior superior alveolar artery",
    "superior alveolar artery", "inferior alveolar artery", "alveolar artery", "alveolo antral artery", "dental artery",
    "mental artery", "mylohyoid artery", "buccal artery", "masseteric artery", "anterior deep temporal artery",
    "middle deep temporal artery", "posterior deep temporal artery", "deep temporal artery", "pterygoid artery",
    "pterygovaginal artery", "pharyngeal branch of the maxillary artery", "artery of the pterygoid canal",
    "anterior tympanic artery", "deep auricular artery", "septal artery of the nose", "Woodruff plexus",
    "Kiesselbach plexus", "Little area" states vessel artery suggests territory head-neck

# Nose and orbit from the eye artery
phrases
  "ethmoidal artery", "anterior ethmoidal artery", "posterior ethmoidal artery", "anterior ethmoid artery",
    "posterior ethmoid artery", "ethmoid artery", "anterior ethmoidal", "posterior ethmoidal", "ethmoidal branch",
    "AEA", "lacrimal artery", "supraorbital artery", "supratrochlear artery", "medial palpebral artery",
    "palpebral artery", "muscular branch of the ophthalmic artery", "infratrochlear artery",
    "frontal artery of the scalp" states vessel artery suggests territory head-neck

# Facial artery
phrases
  "facial artery", "external maxillary artery", "arteria facialis", "right facial", "left facial",
    "transverse facial artery", "submental artery", "superior labial artery", "inferior labial artery",
    "labial artery of the lip", "coronary artery of the lip", "tonsillar artery", "tonsillar branch",
    "submandibular artery", "glandular branch of the facial artery", "premasseteric artery", "jugal artery",
    "alar artery", "columellar artery", "angular branch of the facial artery", "angular artery of the face",
    "facial lingual trunk", "linguofacial trunk", "thyrolinguofacial trunk", "thyrolingual trunk" states vessel artery
    suggests territory head-neck
  "angular artery" states vessel artery

# Lingual artery
phrases
  "lingual artery", "lingual", "arteria lingualis", "deep lingual artery", "dorsal lingual artery",
    "dorsal lingual branch", "sublingual artery", "ranine artery", "suprahyoid artery", "profunda linguae",
    "arteria profunda linguae" states vessel artery suggests territory head-neck
  "lingual pulmonary artery", "lingual nerve" means nothing

# Scalp and ear
phrases
  "superficial temporal artery", "superficial temporal", "STA", "right STA", "left STA", "bilateral STA",
    "arteria temporalis superficialis", "temporal artery", "frontal branch of the superficial temporal artery",
    "frontal branch of the STA", "parietal branch of the superficial temporal artery", "parietal branch of the STA",
    "zygomatico orbital artery", "middle temporal artery", "posterior auricular artery", "posterior auricular",
    "anterior auricular artery", "auricular artery", "stylomastoid artery", "occipital artery", "arteria occipitalis",
    "right occipital artery", "left occipital artery", "descending branch of the occipital artery",
    "muscular branch of the occipital artery", "splenius branch", "sternocleidomastoid artery",
    "sternocleidomastoid branch", "scalp artery" states vessel artery suggests territory head-neck
  "temporal artery biopsy", "giant cell temporal arteritis" means nothing

# Ascending pharyngeal artery. Its neuromeningeal branch is with the brain.
phrases
  "ascending pharyngeal artery", "ascending pharyngeal", "arteria pharyngea ascendens", "APhA", "pharyngeal trunk",
    "pharyngeal trunk of the ascending pharyngeal artery", "pharyngeal branch of the ascending pharyngeal artery",
    "pharyngeal division of the ascending pharyngeal artery", "pharyngeal artery", "pharyngeal branch",
    "superior pharyngeal branch", "middle pharyngeal branch", "inferior pharyngeal branch", "inferior tympanic artery",
    "musculospinal artery", "musculospinal branch", "palatine branch of the ascending pharyngeal artery",
    "eustachian branch", "pharyngo occipital trunk", "occipitopharyngeal trunk" states vessel artery
    suggests territory head-neck

# Thyroid and larynx
phrases
  "superior thyroid artery", "superior thyroid", "sup thyroid artery", "arteria thyroidea superior",
    "inferior thyroid artery", "inferior thyroid", "inf thyroid artery", "arteria thyroidea inferior", "thyroid artery",
    "thyroid ima artery", "thyroidea ima", "arteria thyroidea ima", "thyroidea ima artery", "thyroid ima",
    "superior laryngeal artery", "inferior laryngeal artery", "laryngeal artery", "cricothyroid artery",
    "infrahyoid artery", "laryngeal branch", "tracheal branch of the inferior thyroid artery",
    "esophageal branch of the inferior thyroid artery", "glandular branch of the thyroid artery" states vessel artery
    suggests territory head-neck

# Vertebral artery in the neck. The plain name is also a route to the brain.
phrases
  "vertebral artery", "arteria vertebralis", "right vertebral", "left vertebral", "bilateral vertebral",
    "dominant vertebral", "codominant vertebral", "vertebral artery origin", "vertebral artery ostium",
    "vertebral ostium" states vessel artery suggests territory head-neck
  "VA", "right VA", "left VA", "V1", "V2", "V3", "V0", "RVA", "LVA" suggests territory head-neck, vessel artery
  "V0 segment", "V0 vertebral artery", "V0 vertebral", "V0 VA", "V0 dissection", "V0 pseudoaneurysm", "V0 portion",
    "V1 segment", "V1 vertebral artery", "V1 vertebral", "V1 VA", "V1 dissection", "V1 pseudoaneurysm", "V1 portion",
    "V2 segment", "V2 vertebral artery", "V2 vertebral", "V2 VA", "V2 dissection", "V2 pseudoaneurysm", "V2 portion",
    "V3 segment", "V3 vertebral artery", "V3 vertebral", "V3 VA", "V3 dissection", "V3 pseudoaneurysm", "V3 portion",
    "vertebral artery V1", "vertebral artery V2", "vertebral artery V3", "vertebral artery V1 segment",
    "vertebral artery V2 segment", "vertebral artery V3 segment", "right V1", "right V2", "right V3", "left V1",
    "left V2", "left V3", "cervical vertebral artery", "foraminal vertebral artery", "atlantic vertebral artery",
    "suboccipital vertebral artery", "extracranial vertebral artery", "extracranial vertebral",
    "extraosseous vertebral artery", "foraminal segment of the vertebral artery",
    "extraforaminal segment of the vertebral artery", "extradural segment of the vertebral artery",
    "suboccipital segment of the vertebral artery", "atlantoaxial segment of the vertebral artery",
    "extracranial segment of the vertebral artery", "muscular branch of the vertebral artery", "vertebral artery stump",
    "proatlantal artery", "proatlantal intersegmental artery" states territory head-neck, vessel artery
  "lead V1", "lead V2", "lead V3", "lead V4", "V1 V2", "V1 V3", "V1 V4", "V1 V5", "V1 V6", "V2 V4", "V2 V5", "V2 V6",
    "V3 V5", "V3 V6", "V4 V6", "V1 through V4", "V1 to V4", "VA hospital", "VA medical center", "VA patient",
    "V2 distribution", "V3 distribution", "V1 distribution", "trigeminal V1", "trigeminal V2", "trigeminal V3",
    "VA ECMO" means nothing

# Branches of the subclavian artery to neck, chest and arm. They may also feed the spinal cord or a tumor.
phrases
  "subclavian artery", "arteria subclavia", "right subclavian artery", "left subclavian artery",
    "bilateral subclavian artery", "proximal subclavian artery", "distal subclavian artery", "mid subclavian artery",
    "branch of the subclavian artery", "subclavian artery branch", "subclavian branch",
    "branch of the left subclavian artery", "branch of the right subclavian artery", "costocervical trunk",
    "costocervical artery", "costocervical", "truncus costocervicalis", "dorsal scapular artery",
    "descending scapular artery", "suprascapular artery", "suprascapular", "transverse scapular artery",
    "aberrant right subclavian artery", "aberrant subclavian artery", "arteria lusoria", "artery lusoria", "ARSA"
    states brachiocephalic-branch yes, vessel artery suggests territory chest
  "TCT" suggests territory head-neck, vessel artery
  "right subclavian", "left subclavian", "LSCA", "RSCA", "LSA", "RSA" suggests territory chest, vessel artery
  "thyrocervical trunk", "thyrocervical", "thyrocervical artery", "truncus thyrocervicalis",
    "branch of the thyrocervical trunk", "thyrocervical branch", "thyrocervical trunk branch",
    "transverse cervical artery", "transverse cervical", "superficial cervical artery", "ascending cervical artery",
    "ascending cervical", "arteria cervicalis ascendens", "deep cervical artery", "deep cervical",
    "arteria cervicalis profunda", "cervicodorsal trunk", "cervicoscapular trunk" states brachiocephalic-branch yes,
    vessel artery suggests territory head-neck

# Veins of the head and neck. The jugular vein is mostly a way in.
phrases
  "internal jugular vein", "internal jugular", "IJV", "IJ", "right IJ", "right IJV", "right internal jugular",
    "right jugular", "left IJ", "left IJV", "left internal jugular", "left jugular", "RIJ", "LIJ", "int jugular vein",
    "jugular vein", "jugular", "vena jugularis interna", "RIJV", "LIJV" suggests territory head-neck, vessel vein
  "external jugular vein", "EJV", "anterior jugular vein", "posterior jugular vein", "facial vein",
    "common facial vein", "deep facial vein", "retromandibular vein", "posterior facial vein", "angular vein",
    "supraorbital vein", "supratrochlear vein", "nasofrontal vein", "superficial temporal vein", "temporal vein",
    "occipital vein", "posterior auricular vein", "maxillary vein", "internal maxillary vein", "pterygoid plexus",
    "pterygoid venous plexus", "pharyngeal plexus", "pharyngeal venous plexus", "suboccipital venous plexus",
    "suboccipital cavernous sinus", "deep cervical vein" states vessel vein suggests territory head-neck
  "pharyngeal vein", "lingual vein", "sublingual vein", "tongue vein", "labial vein", "superior labial vein",
    "submental vein", "superior thyroid vein", "middle thyroid vein", "inferior thyroid vein", "thyroid vein",
    "laryngeal vein", "jugular venous arch", "scalp vein", "internal jugular vein thrombosis",
    "internal jugular vein thrombus", "internal jugular vein occlusion", "internal jugular vein aneurysm",
    "internal jugular vein ectasia", "internal jugular vein phlebectasia", "internal jugular vein stenosis",
    "internal jugular thrombosis", "internal jugular thrombus", "internal jugular occlusion",
    "internal jugular aneurysm", "internal jugular ectasia", "internal jugular phlebectasia",
    "internal jugular stenosis", "IJV thrombosis", "IJV thrombus", "IJV occlusion", "IJV aneurysm", "IJV ectasia",
    "IJV phlebectasia", "IJV stenosis", "IJ thrombosis", "IJ thrombus", "IJ occlusion", "IJ aneurysm", "IJ ectasia",
    "IJ phlebectasia", "IJ stenosis", "jugular vein thrombosis", "jugular vein thrombus", "jugular vein occlusion",
    "jugular vein aneurysm", "jugular vein ectasia", "jugular vein phlebectasia", "jugular vein stenosis",
    "jugular phlebectasia" states territory head-neck, vessel vein
  "vertebral vein", "transverse cervical vein", "orbital vein", "lacrimal vein" states vessel vein
    suggests territory head-neck
  "jugular venous distention", "jugular venous distension", "jugular venous pressure", "IJ catheter", "IJ line",
    "internal jugular catheter", "internal jugular line", "IJ access", "jugular access", "internal jugular access",
    "transjugular" means nothing

# Lymph vessels of the neck
phrases
  "cervical lymphatic", "jugular lymph trunk", "jugular lymphatic trunk", "lymphatic of the neck",
    "cervical thoracic duct", "cervical portion of the thoracic duct", "neck lymphatic" states territory head-neck,
    vessel lymphatic
  "left vert", "right vert", "L vert", "R vert", "vert" suggests vessel artery, territory head-neck

phrases
  "asc pharyngeal", "asc pharyng", "ascending pharyng", "asc pharyngeal artery", "APA", "sup thyroid", "inf thyroid",
    "post auricular", "occip artery", "int max", "intmax", "IMA branch of the ECA", "sphenopal" suggests vessel artery,
    territory head-neck

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-limbs.rules", text: #"""
# Vessels of the arms and the legs. Arteries and veins used mostly as a way in only suggest the limb.

# Arm: arteries
phrases
  "axillary artery", "arteria axillaris", "right axillary artery", "left axillary artery", "axillary arterial",
    "subscapular artery", "circumflex humeral artery", "anterior circumflex humeral artery",
    "posterior circumflex humeral artery", "humeral circumflex artery", "circumflex scapular artery",
    "scapular circumflex artery", "axillary branch", "deltoid artery", "deltoid branch", "acromial artery",
    "acromial branch", "clavicular branch", "coracoid branch", "profunda brachii artery", "profunda brachii",
    "deep brachial artery", "arteria profunda brachii", "deltoid branch of the profunda brachii",
    "superior ulnar collateral artery", "inferior ulnar collateral artery", "ulnar collateral artery",
    "radial collateral artery", "middle collateral artery", "supratrochlear branch of the brachial artery",
    "nutrient artery of the humerus", "ulnar artery", "arteria ulnaris", "right ulnar artery", "left ulnar artery",
    "ulnar recurrent artery", "anterior ulnar recurrent artery", "posterior ulnar recurrent artery",
    "radial recurrent artery", "recurrent radial artery", "recurrent interosseous artery", "interosseous artery",
    "anterior interosseous artery", "posterior interosseous artery", "common interosseous artery",
    "interosseous artery of the forearm", "median artery", "persistent median artery", "median artery of the forearm",
    "superficial ulnar artery", "palmar arch", "superficial palmar arch", "deep palmar arch", "palmar arterial arch",
    "arcus palmaris", "palmar artery", "superficial palmar branch", "palmar digital artery",
    "proper digital artery of the hand", "common palmar digital artery", "common digital artery of the hand",
    "proper palmar digital artery", "palmar metacarpal artery", "dorsal metacarpal artery", "metacarpal artery",
    "princeps pollicis artery", "princeps pollicis", "radialis indicis artery", "radialis indicis",
    "dorsal carpal arch", "dorsal carpal artery", "carpal arch", "carpal branch", "deep palmar branch", "thumb artery",
    "finger artery", "artery of the finger", "digital artery of the finger", "elbow anastomosis", "hypothenar artery",
    "ulnar artery at the hamate", "scapular artery", "suprascapular branch to the shoulder", "brachial bypass",
    "axillobrachial bypass", "brachial artery bypass", "arm bypass graft", "hand artery", "forearm artery",
    "forearm arterial", "upper extremity artery", "upper limb artery", "arm artery", "brachioradial artery",
    "superficial brachial artery", "superficial radial artery" states territory arm, vessel artery
  "brachial artery", "arteria brachialis", "right brachial artery", "left brachial artery", "radial artery",
    "arteria radialis", "radial", "right radial", "left radial", "right radial artery", "left radial artery",
    "distal radial artery", "distal left radial artery", "distal right radial artery", "radial artery at the snuffbox",
    "snuffbox artery", "dorsal radial artery", "ulnar", "circumflex humeral", "bicipital artery", "right ulnar",
    "left ulnar" suggests territory arm, vessel artery
  "brachial plexus", "radial nerve", "ulnar nerve", "axillary nerve", "axillary lymph node", "radial force",
    "radial head", "radial access", "transradial", "ulnar deviation", "radial scar", "ankle brachial index",
    "axillary line", "anterior axillary line", "midaxillary line", "mid axillary line", "posterior axillary line",
    "axillary dissection", "axillary node", "radial pulse", "brachial pulse", "ulnar pulse", "ulnar styloid",
    "radial styloid", "radial band" means nothing

# Arm: veins
phrases
  "axillary vein", "vena axillaris", "axillosubclavian vein", "axillo subclavian vein", "axillosubclavian",
    "axillo subclavian", "subclavian axillary vein", "cubital vein", "median cubital vein", "antecubital vein",
    "median antebrachial vein", "median vein of the forearm", "ulnar vein", "radial vein", "interosseous vein",
    "deep vein of the arm", "upper extremity vein", "upper extremity deep vein", "upper limb vein", "forearm vein",
    "arm vein", "hand vein", "dorsal vein of the hand", "palmar vein", "digital vein of the hand", "subscapular vein",
    "circumflex humeral vein", "thoracoacromial vein", "elbow vein", "metacarpal vein", "dorsal venous arch of the hand"
    states territory arm, vessel vein
  "brachial vein", "vena brachialis", "basilic", "vena basilica", "vena cephalica", "cephalic" suggests territory arm,
    vessel vein
  "cephalic presentation", "cephalic version", "antecubital IV" means nothing

# Leg: arteries
phrases
  "femoral artery", "common femoral artery", "com femoral artery", "arteria femoralis", "arteria femoralis communis",
    "cfa", "right CFA", "left CFA", "bilateral CFA", "right femoral artery", "left femoral artery",
    "bilateral femoral artery", "right common femoral artery", "left common femoral artery", "femoral bifurcation",
    "femoral arterial", "RCFA", "LCFA", "femoral artery bifurcation", "iliofemoral artery", "iliofemoral arterial"
    suggests territory leg, vessel artery
  "superficial femoral", "femoral popliteal", "femoropopliteal", "femoro popliteal" suggests territory leg,
    vessel artery
  "fem artery", "superficial femoral artery", "sup femoral artery", "arteria femoralis superficialis", "sfa",
    "right SFA", "left SFA", "bilateral SFA", "proximal SFA", "mid SFA", "distal SFA",
    "proximal superficial femoral artery", "mid superficial femoral artery", "distal superficial femoral artery",
    "femoropopliteal artery", "femoropopliteal segment", "femoro popliteal segment", "fem pop segment",
    "lower extremity artery", "lower limb artery" states vessel artery suggests territory leg
  "deep femoral artery", "deep femoral", "profunda femoris artery", "profunda femoris", "profunda femoral artery",
    "profunda", "right profunda", "left profunda", "arteria profunda femoris", "DFA", "profunda branch",
    "profunda femoris branch", "medial circumflex femoral artery", "lateral circumflex femoral artery",
    "medial femoral circumflex artery", "lateral femoral circumflex artery", "circumflex femoral artery",
    "femoral circumflex artery", "lateral circumflex femoral", "medial circumflex femoral", "LCFA branch", "MCFA",
    "perforating artery of the thigh", "first perforating artery", "second perforating artery",
    "third perforating artery", "descending branch of the lateral circumflex femoral artery",
    "muscular branch of the profunda", "muscular branch of the superficial femoral artery", "thigh artery",
    "persistent sciatic artery", "sciatic artery" states territory leg, vessel artery
  "above knee popliteal", "below knee popliteal", "anterior tibial", "posterior tibial", "right anterior tibial",
    "right posterior tibial", "left anterior tibial", "left posterior tibial", "tibioperoneal", "infrapopliteal",
    "infra popliteal", "AK popliteal", "BK popliteal", "popliteal branch" states territory leg suggests vessel artery
  "popliteal artery", "pop artery", "arteria poplitea", "proximal popliteal artery", "mid popliteal artery",
    "distal popliteal artery", "above knee popliteal artery", "below knee popliteal artery",
    "P1 segment of the popliteal artery", "P1 segment of the popliteal", "P1 popliteal artery", "P1 popliteal",
    "P1 popliteal segment", "P2 segment of the popliteal artery", "P2 segment of the popliteal", "P2 popliteal artery",
    "P2 popliteal", "P2 popliteal segment", "P3 segment of the popliteal artery", "P3 segment of the popliteal",
    "P3 popliteal artery", "P3 popliteal", "P3 popliteal segment", "popliteal P1", "popliteal P2", "popliteal P3",
    "popliteal trifurcation", "genicular artery", "geniculate artery", "genicular", "geniculate", "genicular branch",
    "geniculate branch", "descending genicular artery", "descending geniculate artery", "descending genicular", "DGA",
    "supreme genicular artery", "highest genicular artery", "superior medial genicular artery",
    "superior medial geniculate artery", "superior medial genicular", "superior lateral genicular artery",
    "superior lateral geniculate artery", "superior lateral genicular", "inferior medial genicular artery",
    "inferior medial geniculate artery", "inferior medial genicular", "inferior lateral genicular artery",
    "inferior lateral geniculate artery", "inferior lateral genicular", "medial superior genicular artery",
    "medial superior geniculate artery", "medial inferior genicular artery", "medial inferior geniculate artery",
    "lateral superior genicular artery", "lateral superior geniculate artery", "lateral inferior genicular artery",
    "lateral inferior geniculate artery", "superomedial genicular artery", "superolateral genicular artery",
    "inferomedial genicular artery", "inferolateral genicular artery", "superior genicular artery",
    "inferior genicular artery", "medial genicular artery", "lateral genicular artery", "middle genicular artery",
    "superior geniculate artery", "inferior geniculate artery", "middle geniculate artery", "middle genicular", "SMGA",
    "SLGA", "IMGA", "ILGA", "MGA", "anterior tibial recurrent artery", "recurrent tibial artery",
    "tibial recurrent artery", "recurrent anterior tibial artery", "posterior tibial recurrent artery",
    "saphenous artery", "saphenous branch of the descending genicular artery",
    "articular branch of the descending genicular artery", "musculoarticular branch", "sural artery",
    "medial sural artery", "lateral sural artery", "sural branch", "gastrocnemius artery", "median sural artery"
    states territory leg, vessel artery
  "tibial artery", "anterior tibial artery", "posterior tibial artery", "ant tibial artery", "post tibial artery",
    "tibialis anterior artery", "tibialis posterior artery", "arteria tibialis anterior", "arteria tibialis posterior",
    "right anterior tibial artery", "right posterior tibial artery", "left anterior tibial artery",
    "left posterior tibial artery", "tibial arterial", "ATA", "tibioperoneal trunk", "tibio peroneal trunk",
    "tibiofibular trunk", "tibial peroneal trunk", "TPT", "TP trunk", "crural artery", "infrapopliteal artery",
    "infrageniculate artery", "infrageniculate vessel", "runoff vessel", "below knee artery", "below the knee artery",
    "BTK artery", "tibial vessel", "peroneal artery", "arteria peronea", "fibular artery", "right peroneal artery",
    "left peroneal artery", "peroneal trunk", "perforating branch of the peroneal artery", "calcaneal artery",
    "medial calcaneal artery", "lateral calcaneal artery", "calcaneal branch", "dorsalis pedis artery",
    "dorsalis pedis", "dorsal pedis artery", "arteria dorsalis pedis", "pedal artery", "pedal arch",
    "pedal plantar loop", "pedal loop", "plantar artery", "medial plantar artery", "lateral plantar artery",
    "medial plantar", "lateral plantar", "common plantar artery", "plantar arch", "deep plantar arch",
    "plantar arterial arch", "tarsal artery", "medial tarsal artery", "lateral tarsal artery", "metatarsal artery",
    "dorsal metatarsal artery", "plantar metatarsal artery", "first dorsal metatarsal artery",
    "arcuate artery of the foot", "malleolar artery", "medial malleolar artery", "lateral malleolar artery",
    "toe artery", "digital artery of the toe", "plantar digital artery", "foot artery", "nutrient artery of the femur",
    "nutrient artery of the tibia", "calf artery" states territory leg, vessel artery
  "digital artery", "proper digital artery", "common digital artery", "perforating artery", "nutrient artery",
    "collateral artery", "recurrent artery", "circumflex branch", "articular branch" states vessel artery
  "perforator artery", "PFA" suggests vessel artery
  "peroneal nerve", "peroneal tendon", "femoral nerve", "femoral neck", "femoral head", "femoral shaft",
    "femoral fracture", "femoral neck fracture", "femoral hernia", "femoral access", "transfemoral", "femoral pulse",
    "popliteal pulse", "popliteal fossa", "dorsalis pedis pulse", "posterior tibial pulse", "tibial plateau",
    "tibial nerve", "anterior tibial tendon", "posterior tibial tendon", "tibialis anterior", "tibialis posterior",
    "tibial tubercle", "pedal pulse", "pedal edema", "femoral line", "femoral catheter", "femoral sheath",
    "plantar fascia", "sural nerve", "saphenous nerve", "femoral triangle", "femoral condyle", "tibial fracture",
    "tibial shaft" means nothing

# Leg: bypass grafts. They count as arteries.
phrases
  "fem pop bypass", "fem pop graft", "fem pop bypass graft", "fem popliteal bypass", "fem popliteal graft",
    "fem popliteal bypass graft", "femoral pop bypass", "femoral pop graft", "femoral pop bypass graft",
    "femoral popliteal bypass", "femoral popliteal graft", "femoral popliteal bypass graft", "femoro pop bypass",
    "femoro pop graft", "femoro pop bypass graft", "femoro popliteal bypass", "femoro popliteal graft",
    "femoro popliteal bypass graft", "femoral to pop bypass", "femoral to pop graft", "femoral to pop bypass graft",
    "femoral to popliteal bypass", "femoral to popliteal graft", "femoral to popliteal bypass graft", "fem pop",
    "femoropopliteal bypass", "femoropopliteal graft", "femoropopliteal bypass graft", "fem tib bypass",
    "fem tib graft", "fem tib bypass graft", "fem tibial bypass", "fem tibial graft", "fem tibial bypass graft",
    "femoral tib bypass", "femoral tib graft", "femoral tib bypass graft", "femoral tibial bypass",
    "femoral tibial graft", "femoral tibial bypass graft", "femoro tib bypass", "femoro tib graft",
    "femoro tib bypass graft", "femoro tibial bypass", "femoro tibial graft", "femoro tibial bypass graft", "fem tib",
    "femorotibial bypass", "fem distal bypass", "fem distal graft", "femorodistal bypass", "femoral distal bypass",
    "femoral peroneal bypass", "fem peroneal bypass", "femoro peroneal bypass", "femoral to posterior tibial bypass",
    "femoral to anterior tibial bypass", "femoral to tibial bypass", "femoral to peroneal bypass",
    "femoral to dorsalis pedis bypass", "popliteal tibial bypass", "popliteal pedal bypass", "popliteal tib bypass",
    "popliteal distal bypass", "popliteal peroneal bypass", "pop tibial bypass", "pop pedal bypass", "pop tib bypass",
    "pop distal bypass", "pop peroneal bypass", "popliteal to tibial bypass", "popliteal to dorsalis pedis bypass",
    "popliteal to pedal bypass", "distal bypass graft", "reversed saphenous vein bypass", "reversed vein graft",
    "infrainguinal bypass", "infrainguinal graft", "infrainguinal bypass graft", "lower extremity bypass",
    "lower extremity bypass graft", "leg bypass", "leg bypass graft", "leg vein bypass", "vein bypass of the leg",
    "saphenous vein bypass", "saphenous bypass", "composite sequential bypass", "sequential bypass", "obturator bypass"
    states territory leg, vessel artery
  "fem fem bypass", "fem fem graft", "fem fem bypass graft", "fem fem crossover", "femorofemoral bypass",
    "femorofemoral graft", "femorofemoral bypass graft", "femoro femoral bypass", "femoral femoral bypass",
    "femoral femoral graft", "femoral femoral bypass graft", "fem fem", "crossover femoral bypass",
    "axillofemoral bypass", "axillofemoral graft", "axillofemoral bypass graft", "axillo femoral bypass",
    "axillo femoral graft", "ax fem bypass", "ax fem graft", "ax fem", "axillobifemoral bypass",
    "axillobifemoral graft", "axillo bifemoral bypass", "axillo bifemoral graft", "ax bifem", "axbifem",
    "aortobifemoral bypass", "aortobifemoral graft", "aortobifemoral bypass graft", "aortobifemoral limb",
    "aorto bifemoral bypass", "aorto bifemoral graft", "aortobifem", "aortobifem bypass", "aortobifem graft",
    "aortobifem limb", "aorto bifem bypass", "aorto bifem graft", "ABF graft", "ABF limb", "aortofemoral bypass",
    "aortofemoral graft", "aortofemoral limb", "aorto femoral bypass", "iliofemoral bypass", "iliofemoral graft",
    "ilio femoral bypass", "iliobifemoral bypass", "thoracobifemoral bypass", "PTFE bypass", "saphenous graft",
    "great saphenous vein graft", "GSV graft", "bypass graft", "vascular graft", "arterial bypass",
    "arterial bypass graft" states vessel artery suggests territory leg
  "aortobiiliac bypass", "aortobiiliac graft", "aorto biiliac graft", "aortobi iliac bypass", "aortoiliac bypass",
    "aortoiliac graft", "aortoiliac endograft", "ilioiliac bypass" states vessel artery suggests territory pelvis
  "carotid subclavian bypass", "carotid to subclavian bypass", "subclavian bypass", "subclavian subclavian bypass",
    "axillary axillary bypass", "axilloaxillary bypass", "carotid axillary bypass" states vessel artery
    suggests territory chest
  "aortorenal bypass", "hepatorenal bypass", "splenorenal bypass", "aortomesenteric bypass", "aorto SMA bypass",
    "iliac SMA bypass", "aortoceliac bypass", "aorto hepatic bypass", "mesenteric bypass", "renal artery bypass"
    states vessel artery suggests territory abdomen
  "carotid carotid bypass", "carotid interposition", "carotid vertebral bypass" states vessel artery
    suggests territory head-neck
  "GSV harvest", "saphenous vein harvest", "cardiopulmonary bypass", "gastric bypass", "jejunoileal bypass",
    "veno venous bypass", "bypass circuit" means nothing

# Leg: veins
phrases
  "femoral vein", "common femoral vein", "com femoral vein", "vena femoralis", "right femoral vein",
    "left femoral vein", "bilateral femoral vein", "right common femoral vein", "left common femoral vein", "CFV",
    "RCFV", "LCFV", "FV" suggests territory leg, vessel vein
  "superficial femoral vein", "SFV", "profunda femoris vein", "deep femoral vein", "profunda vein", "PFV",
    "femoropopliteal vein", "popliteal vein", "vena poplitea", "right popliteal vein", "left popliteal vein",
    "tibial vein", "anterior tibial vein", "posterior tibial vein", "peroneal vein", "tibioperoneal vein",
    "fibular vein", "calf vein", "sural vein", "soleal vein", "soleus vein", "soleal sinus", "gastrocnemius vein",
    "gastrocnemial vein", "muscular calf vein", "crural vein", "infrapopliteal vein", "deep vein of the leg",
    "deep vein of the thigh", "deep vein of the calf", "leg vein", "lower extremity vein", "lower extremity deep vein",
    "lower limb vein", "plantar vein", "pedal vein", "foot vein", "dorsal vein of the foot", "persistent sciatic vein",
    "sciatic vein", "circumflex femoral vein", "thigh vein", "genicular vein", "geniculate vein" states territory leg,
    vessel vein
  "truncal", "tributary vein", "deep venous system", "iliofemoral vein", "iliofemoral venous", "iliofemoral",
    "ilio femoral vein", "femoroiliac vein", "deep vein", "superficial vein" suggests territory leg, vessel vein
  "vein", "venous", "venule" suggests vessel vein
  "artery", "arterial", "arteriole", "angioarchitecture" suggests vessel artery
  "venous access", "vein access", "peripheral vein", "peripheral IV", "venous phase", "arterial phase", "venous sheath",
    "arterial sheath", "arterial line", "arterial access", "arterial blood gas", "arterial blood pressure",
    "venous blood gas", "intravenous", "venous return", "arterial monitoring", "mean arterial pressure",
    "arterial closure device", "venous closure device", "arterial puncture", "venous puncture" means nothing

# Lymph vessels of the limbs
phrases
  "lower extremity lymphatic", "leg lymphatic", "groin lymphatic", "thigh lymphatic", "lymphatic of the thigh"
    states territory leg, vessel lymphatic
  "upper extremity lymphatic", "arm lymphatic", "axillary lymphatic" states territory arm, vessel lymphatic
  "distal to the anastomosis", "distal to the arterial anastomosis", "distal radial artery ligation",
    "distal revascularization" states territory arm
  "in situ vein bypass", "in situ saphenous vein bypass", "in situ saphenous bypass", "in situ bypass"
    suggests territory leg
  "tibial", "peroneal" suggests territory leg, vessel artery
  "cephalic arch", "cephalic vein", "basilic vein" suggests territory arm, vessel vein

# Leg: arteries
phrases
  "common femoral", "right common femoral", "right femoral", "left common femoral", "left femoral",
    "bilateral common femoral", "bilateral femoral", "femoral", "femoral left", "femoral right" suggests territory leg
  "right popliteal", "left popliteal", "bilateral popliteal", "proximal popliteal", "distal popliteal", "mid popliteal",
    "popliteal right", "popliteal left", "popliteal segment" states territory leg

# Leg: veins
phrases
  "great saphenous vein", "greater saphenous vein", "great saphenous", "greater saphenous", "long saphenous vein",
    "long saphenous", "vena saphena magna", "gsv", "LSV", "right GSV", "left GSV", "bilateral GSV", "magna saphenous",
    "small saphenous vein", "small saphenous", "short saphenous vein", "short saphenous", "lesser saphenous vein",
    "lesser saphenous", "vena saphena parva", "ssv", "right SSV", "left SSV", "bilateral SSV", "saphenous vein",
    "saphenous", "saphena", "saphenofemoral junction", "sapheno femoral junction", "sfj", "saphenopopliteal junction",
    "sapheno popliteal junction", "spj", "anterior accessory saphenous vein", "anterior accessory great saphenous vein",
    "anterior accessory saphenous", "anterior saphenous vein", "AAGSV", "AASV", "posterior accessory saphenous vein",
    "posterior accessory great saphenous vein", "PAGSV", "PASV", "accessory saphenous vein", "accessory saphenous",
    "vein of Giacomini", "Giacomini vein", "Giacomini", "cranial extension of the small saphenous vein",
    "thigh extension of the small saphenous vein", "intersaphenous vein", "Leonardo vein", "posterior arch vein",
    "vein of Leonardo", "anterior arch vein", "saphenous trunk", "truncal vein" states territory leg, vessel vein
    suggests reason limb-reflux, veins-treated one
  "perforator vein", "perforating vein", "calf perforator", "thigh perforator", "Cockett perforator", "Boyd perforator",
    "Dodd perforator", "Hunterian perforator", "medial calf perforator", "ankle perforator" states territory leg,
    vessel vein suggests reason limb-reflux
  "saphenous tributary" states territory leg, vessel vein suggests reason limb-reflux, veins-treated several

# Lymph vessels of the limbs
phrases
  "popliteal", "pop" suggests territory leg

# Embryonic veins of the leg
phrases
  "lateral marginal vein", "marginal vein of Servelle", "Servelle vein", "vein of Servelle",
    "embryonic lateral marginal vein", "marginal vein", "persistent embryonic vein", "embryonic vein",
    "persistent marginal vein", "anomalous lateral vein" states territory leg, vessel vein
    suggests reason venous-malformation
  "fem pop vein", "fempop vein", "femoral popliteal vein", "fem pop DVT", "fem-pop venous", "ileofemoral vein",
    "ileofemoral", "iliofem vein", "iliofem DVT", "iliofem", "fem vein", "pop vein", "com fem vein", "gastroc vein",
    "PTV" states vessel vein suggests territory leg

# Arm: names that say neither artery nor vein
phrases
  "brachial", "right brachial", "left brachial", "proximal brachial", "distal brachial", "axillary", "right axillary",
    "left axillary", "brachial left", "brachial right" suggests territory arm
  "subclavian axillary", "axillary subclavian", "axillary and subclavian", "subclavian and axillary"
    suggests territory arm, vessel vein

# Veins by their Latin names
phrases
  "v femoralis", "vv femoralis", "v femoralis communis", "vena femoralis communis", "vv femoralis communis",
    "v femoralis superficialis", "vena femoralis superficialis", "vv femoralis superficialis", "v poplitea",
    "vv poplitea", "v profunda femoris", "vena profunda femoris", "vv profunda femoris", "v tibialis posterior",
    "vena tibialis posterior", "vv tibialis posterior", "v fibularis", "vena fibularis", "vv fibularis"
    states vessel vein suggests territory leg
  "v saphena", "vena saphena", "vv saphena", "v saphena magna", "vv saphena magna", "v saphena parva",
    "vv saphena parva", "VSM", "VSP" states territory leg, vessel vein suggests reason limb-reflux, veins-treated one
  "v basilica", "vv basilica", "v cephalica", "vv cephalica", "v brachialis", "vv brachialis", "v axillaris",
    "vv axillaris" suggests territory arm, vessel vein

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-pelvis.rules", text: #"""
# Vessels of the pelvis, the perineum and the gonads.

# Iliac arteries. The common and the external one are also a way to elsewhere.
phrases
  "common iliac artery", "common iliac", "com iliac artery", "arteria iliaca communis", "cia", "right CIA", "left CIA",
    "bilateral CIA", "external iliac artery", "ext iliac artery", "arteria iliaca externa", "EIA", "right EIA",
    "left EIA", "bilateral EIA", "iliac artery", "right iliac artery", "left iliac artery", "bilateral iliac artery",
    "iliac arterial", "aortoiliac", "aorto iliac", "aortoiliac bifurcation", "iliac bifurcation",
    "iliac limb of the endograft", "iliac stent graft", "iliac artery origin", "iliac artery stump",
    "iliac artery bifurcation", "corona mortis", "crown of death", "aberrant obturator artery" states vessel artery
    suggests territory pelvis
  "iliac limb" suggests territory pelvis, vessel artery
  "internal iliac artery", "int iliac artery", "hypogastric artery", "hypogastric", "arteria iliaca interna",
    "arteria hypogastrica", "right internal iliac artery", "left internal iliac artery",
    "bilateral internal iliac artery", "right hypogastric artery", "left hypogastric artery",
    "bilateral hypogastric artery", "IIA", "right IIA", "left IIA", "bilateral IIA", "RIIA", "LIIA",
    "internal iliac arterial", "anterior division of the internal iliac artery",
    "anterior division of the internal iliac", "anterior division of the hypogastric artery",
    "anterior division of the hypogastric", "anterior division of the IIA",
    "posterior division of the internal iliac artery", "posterior division of the internal iliac",
    "posterior division of the hypogastric artery", "posterior division of the hypogastric",
    "posterior division of the IIA", "anterior division of internal iliac artery",
    "anterior division of hypogastric artery", "posterior division of internal iliac artery",
    "posterior division of hypogastric artery", "anterior division internal iliac", "posterior division internal iliac",
    "internal iliac anterior division", "internal iliac posterior division", "hypogastric anterior division",
    "hypogastric posterior division", "internal iliac branch", "branch of the internal iliac artery",
    "branch of the internal iliac", "branch of the hypogastric artery", "internal iliac artery branch",
    "internal iliac artery trunk", "internal iliac artery stump", "internal iliac artery origin", "internal iliac trunk"
    states territory pelvis, vessel artery
  "internal iliac", "right internal iliac", "left internal iliac", "bilateral internal iliac", "int iliac"
    states territory pelvis suggests vessel artery
  "stage IIA", "type IIA", "grade IIA", "class IIA", "hypogastric nerve", "hypogastric plexus", "hypogastric pain",
    "iliac crest", "iliac spine", "anterior superior iliac spine", "iliac wing", "iliac fossa" means nothing

# Uterus, ovary, vagina
phrases
  "uterine artery", "arteria uterina", "right uterine artery", "left uterine artery", "bilateral uterine artery",
    "rt uterine artery", "lt uterine artery", "descending segment of the uterine artery",
    "descending portion of the uterine artery", "transverse segment of the uterine artery",
    "transverse portion of the uterine artery", "ascending segment of the uterine artery",
    "ascending portion of the uterine artery", "horizontal segment of the uterine artery", "UtA", "uterine branch",
    "cervicovaginal artery", "cervicovaginal branch", "vaginal artery", "right vaginal artery", "left vaginal artery",
    "bilateral vaginal artery", "vaginal branch", "azygos artery of the vagina", "azygos vaginal artery",
    "cervical branch of the uterine artery", "tubal artery", "tubal branch", "ovarian artery", "arteria ovarica",
    "right ovarian artery", "left ovarian artery", "bilateral ovarian artery", "utero ovarian artery",
    "uteroovarian artery", "utero ovarian anastomosis", "uteroovarian anastomosis", "tubo ovarian branch",
    "round ligament artery", "artery of the round ligament", "Sampson artery", "artery of Sampson",
    "arcuate artery of the uterus", "spiral artery", "placental artery", "placental vessel" states territory pelvis,
    vessel artery
  "right uterine", "left uterine", "bilateral uterine", "gonadal branch of the aorta" states territory pelvis
    suggests vessel artery
  "gonadal artery", "testicular artery", "internal spermatic artery", "spermatic artery", "cremasteric artery",
    "external spermatic artery", "deferential artery", "artery of the vas deferens", "artery of the ductus deferens"
    states territory pelvis, vessel artery

# Prostate, bladder, penis, rectum
phrases
  "prostatic artery", "prostate artery", "right prostatic artery", "left prostatic artery",
    "bilateral prostatic artery", "arteria prostatica", "anteromedial prostatic artery",
    "posterolateral prostatic artery", "anterior prostatic artery", "posterior prostatic artery",
    "capsular prostatic artery", "accessory prostatic artery", "prostatic branch",
    "anteromedial branch of the prostatic artery", "posterolateral branch of the prostatic artery",
    "common gluteal pudendal trunk", "gluteopudendal trunk", "gluteo pudendal trunk", "vesicoprostatic trunk",
    "vesicoprostatic artery", "vesico prostatic trunk", "prostatovesical trunk", "prostatovesical artery",
    "prostato vesical artery", "prostatorectal trunk", "prostatorectal artery", "capsular branch of the prostate",
    "median prostatic artery", "vesical artery", "superior vesical artery", "inferior vesical artery",
    "middle vesical artery", "superior vesical", "inferior vesical", "superior vesicle artery",
    "inferior vesicle artery", "vesical branch", "arteria vesicalis", "bladder artery", "seminal vesicle artery",
    "vesiculodeferential artery", "umbilical artery", "obliterated umbilical artery", "obturator artery",
    "obturator branch", "arteria obturatoria", "internal pudendal artery", "int pudendal artery",
    "arteria pudenda interna", "pudendal artery", "pudendal branch", "accessory pudendal artery",
    "accessory internal pudendal artery", "perineal artery", "scrotal artery", "labial artery of the vulva",
    "posterior labial artery", "posterior scrotal artery", "bulbourethral artery", "bulbar artery of the penis",
    "artery of the bulb of the penis", "artery of the bulb", "urethral artery", "dorsal penile artery",
    "dorsal artery of the penis", "dorsal artery of penis", "deep penile artery", "deep artery of the penis",
    "common penile artery", "penile artery", "cavernosal artery", "cavernosal branch", "cavernous artery of the penis",
    "helicine artery", "arteria profunda penis", "superior rectal artery", "middle rectal artery",
    "inferior rectal artery", "superior hemorrhoidal artery", "middle hemorrhoidal artery",
    "inferior hemorrhoidal artery", "superior rectal branch", "rectal artery", "hemorrhoidal artery",
    "arteria rectalis superior", "SRA", "superior hemorrhoidal branch", "terminal branch of the superior rectal artery",
    "corpus cavernosum branch", "presacral artery" states territory pelvis, vessel artery
  "superior rectal", "middle rectal", "inferior rectal", "superior hemorrhoidal", "middle hemorrhoidal",
    "inferior hemorrhoidal", "right prostatic", "left prostatic", "bilateral prostatic", "obturator",
    "internal pudendal", "right internal pudendal", "left internal pudendal", "pudendal" states territory pelvis
    suggests vessel artery
  "obturator sign", "obturator lymph node", "obturator hernia", "obturator ring", "pudendal nerve", "pudendal block",
    "pudendal neuralgia", "prostatic urethra" means nothing

# Buttock and pelvic wall
phrases
  "superior gluteal artery", "inferior gluteal artery", "gluteal artery", "sup gluteal artery", "inf gluteal artery",
    "arteria glutea superior", "arteria glutea inferior", "gluteal branch", "external pudendal artery",
    "superficial external pudendal artery", "deep external pudendal artery", "pelvic artery", "pelvic arterial",
    "pelvic branch", "pelvic vessel", "pelvic sidewall artery", "retropubic artery", "pubic branch", "pubic artery",
    "parasacral artery" states vessel artery suggests territory pelvis
  "SGA", "superior gluteal", "inferior gluteal", "external pudendal" suggests territory pelvis, vessel artery

# Veins of the pelvis
phrases
  "common iliac vein", "external iliac vein", "internal iliac vein", "int iliac vein", "ext iliac vein",
    "hypogastric vein", "iliac vein", "iliac venous", "vena iliaca communis", "vena iliaca interna",
    "vena iliaca externa", "right iliac vein", "left iliac vein", "bilateral iliac vein", "right common iliac vein",
    "right external iliac vein", "right internal iliac vein", "left common iliac vein", "left external iliac vein",
    "left internal iliac vein", "bilateral common iliac vein", "bilateral external iliac vein",
    "bilateral internal iliac vein", "LCIV", "RCIV", "iliac vein confluence", "iliac confluence", "May Thurner vein",
    "tributary of the internal iliac vein", "internal iliac tributary", "internal iliac venous tributary",
    "internal iliac vein branch", "deferential vein", "gubernacular vein", "scrotal vein", "pelvic venous",
    "clitoral vein", "median sacral vein", "sacral vein", "presacral venous plexus", "presacral vein",
    "iliolumbar vein", "vesical vein", "vesical venous plexus", "periprostatic venous plexus", "periprostatic vein",
    "prostatic vein", "prostatic venous plexus", "Santorini plexus", "plexus of Santorini", "dorsal venous complex",
    "deep dorsal vein of the penis", "deep dorsal vein", "deep dorsal penile vein", "dorsal penile vein",
    "dorsal vein of the penis", "cavernosal vein", "cavernous vein of the penis", "crural vein of the penis",
    "emissary vein of the penis", "penile vein", "rectal vein", "superior rectal vein", "middle rectal vein",
    "inferior rectal vein", "rectal venous plexus", "superior hemorrhoidal vein", "middle hemorrhoidal vein",
    "inferior hemorrhoidal vein", "hemorrhoidal plexus", "hemorrhoidal venous plexus", "transplant renal vein",
    "renal transplant vein" states territory pelvis, vessel vein

# Lymph vessels of the pelvis
phrases
  "pelvic lymphatic", "iliac lymphatic", "pelvic lymph vessel", "obturator lymphatic", "inguinal lymphatic",
    "pelvic lymph duct", "presacral lymphatic" states territory pelvis, vessel lymphatic
  "lymphatic", "lymph vessel", "lymph duct", "lymphatic duct", "lymphatic channel", "lymphatic vessel", "lymph channel",
    "intranodal" suggests vessel lymphatic
  "lymphatic spread", "lymphatic invasion", "lymphatic drainage basin", "lymphatic metastasis" means nothing
  "CIV", "EIV", "IIV", "R CIV", "L CIV", "R EIV", "L EIV" states territory pelvis, vessel vein

# Short forms of arteries
phrases
  "both UA", "both UAs", "bilat UA", "bilateral UA", "bilateral UAs", "R UA", "L UA", "right UA", "left UA", "UAs",
    "uterine a", "uterine art", "right uterine a", "left uterine a", "vaginal a", "vesical a", "prostatic a",
    "obturator a", "pudendal a", "int pudendal a", "sup rectal a", "rectal a", "internal iliac a", "int iliac a",
    "hypogastric a", "lateral sacral a", "penile a", "common penile", "cavernosal a", "ant div", "post div",
    "anterior divisions", "L ant div", "R ant div", "lat sacral", "bulbar artery", "bulbar a", "deferential branch"
    states territory pelvis, vessel artery
  "sup glut a", "inf glut a", "sup gluteal a", "inf gluteal a", "gluteal a" states vessel artery
    suggests territory pelvis
  "vag bleed*", "vag bleeds" states reason bleeding, territory pelvis

# Iliac arteries. The common and the external one are also a way to elsewhere.
phrases
  "external iliac", "iliac", "right iliac", "left iliac", "bilateral iliac", "right common iliac",
    "right external iliac", "left common iliac", "left external iliac", "bilateral common iliac",
    "bilateral external iliac" suggests territory pelvis
  "graft limb", "iliac graft limb", "limb graft thrombosis", "limb of the graft", "limb of the endograft"
    suggests territory pelvis, vessel artery

# Veins of the gonads: closed for reflux unless the case says otherwise
phrases
  "ovarian vein", "right ovarian vein", "left ovarian vein", "bilateral ovarian vein", "vena ovarica", "LOV", "ROV",
    "gonadal vein", "right gonadal vein", "left gonadal vein", "bilateral gonadal vein", "LGonV",
    "right and left ovarian vein", "both ovarian veins", "left and right ovarian vein", "both gonadal veins",
    "left and right gonadal vein", "L ovarian vein", "R ovarian vein", "lt ovarian vein", "rt ovarian vein",
    "L gonadal vein", "R gonadal vein", "utero-ovarian vein", "ovarian venous", "gonadal venous", "ovarian venogra*",
    "ovarian phlebogra*" states territory pelvis, vessel vein suggests reason pelvic-congestion
  "testicular vein", "right testicular vein", "left testicular vein", "bilateral testicular vein",
    "internal spermatic vein", "right internal spermatic vein", "left internal spermatic vein",
    "bilateral internal spermatic vein", "spermatic vein", "vena spermatica interna", "vena testicularis", "isv",
    "external spermatic vein", "cremasteric vein", "pampiniform plexus", "pampiniform venous plexus",
    "pampiniform vein", "left spermatic vein", "right spermatic vein", "both spermatic veins", "L ISV", "left ISV",
    "right ISV", "lt spermatic vein", "left int spermatic vein", "int spermatic vein", "gonadal vein of the testis",
    "spermatic venous", "spermatic venogra*", "spermatic phlebogra*", "testicular venogra*", "testicular venous",
    "pampiniform" states territory pelvis, vessel vein suggests reason varicocele

# Veins about the uterus and the pelvic floor: closed for reflux unless the case says otherwise
phrases
  "uterine vein", "uterine venous plexus", "uterine plexus", "periuterine vein", "periuterine venous plexus",
    "parauterine vein", "parametrial vein", "arcuate vein of the uterus", "vaginal vein", "vaginal venous plexus",
    "paravaginal vein", "utero ovarian plexus", "uteroovarian plexus", "uterovaginal plexus", "tubo ovarian vein",
    "adnexal vein", "broad ligament vein", "round ligament vein", "pelvic vein", "pelvic venous plexus",
    "pelvic escape point", "pelvic escape vein", "vulvar vein", "labial vein of the vulva", "vulval vein",
    "perineal vein", "internal pudendal vein", "pudendal vein", "external pudendal vein", "obturator vein",
    "gluteal vein", "superior gluteal vein", "inferior gluteal vein", "lateral sacral vein",
    "obturator and pudendal vein", "pudendal and obturator vein", "hypogastric tributaries",
    "ovarian and internal iliac vein", "paraovarian vein", "parauterine plexus", "uterovaginal vein",
    "parametrial plexus", "pelvic floor vein", "refluxing pelvic vein", "refluxing internal iliac vein",
    "refluxing iliac tributar*", "incompetent pelvic vein", "vulval and thigh varicosit*", "vulvar and thigh",
    "vulval varicosit*", "pudendal point", "perineal point" states territory pelvis, vessel vein
    suggests reason pelvic-congestion

# Veins by their Latin names
phrases
  "v iliaca", "vena iliaca", "vv iliaca", "v iliaca communis", "vv iliaca communis", "v iliaca externa",
    "vv iliaca externa", "v iliaca interna", "vv iliaca interna" states territory pelvis, vessel vein
  "v ovarica", "vv ovarica", "v ovarica sinistra", "vena ovarica sinistra", "vv ovarica sinistra", "v ovarica dextra",
    "vena ovarica dextra", "vv ovarica dextra", "v ovarica sin", "vena ovarica sin", "vv ovarica sin", "v ovarica li",
    "vena ovarica li", "vv ovarica li", "v ovarica left", "vena ovarica left", "vv ovarica left"
    states territory pelvis, vessel vein suggests reason pelvic-congestion
  "v spermatica", "vena spermatica", "vv spermatica", "v spermatica sinistra", "vena spermatica sinistra",
    "vv spermatica sinistra", "v spermatica interna", "vv spermatica interna", "v testicularis", "vv testicularis",
    "v testicularis sinistra", "vena testicularis sinistra", "vv testicularis sinistra" states territory pelvis,
    vessel vein suggests reason varicocele

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-spine.rules", text: #"""
# Vessels of the spinal cord and its coverings, and the segmental arteries they may rise from.

# Arteries of the cord
phrases
  "spinal cord artery", "spinal artery", "anterior spinal artery", "anterior spinal", "anterior spinal axis",
    "anterior spinal trunk", "posterior spinal artery", "posterior spinal", "posterolateral spinal artery",
    "lateral spinal artery", "arteria spinalis anterior", "arteria spinalis posterior", "artery of Adamkiewicz",
    "Adamkiewicz artery", "Adamkiewicz", "arteria radicularis magna", "great radicular artery",
    "great anterior radiculomedullary artery", "great anterior segmental medullary artery", "radicularis magna",
    "artery of Lazorthes", "artery of the cervical enlargement", "artery of cervical enlargement",
    "artery of the lumbar enlargement", "artery of von Haller", "artery of Desproges Gotteron",
    "Desproges Gotteron artery", "radiculomedullary artery", "radiculomedullary feeder", "radiculomedullary branch",
    "radiculomedullary", "anterior radiculomedullary artery", "posterior radiculomedullary artery",
    "radiculopial artery", "radiculopial", "radiculopial branch", "posterior radiculopial artery",
    "anterior radiculopial artery", "radicular artery", "radicular branch", "anterior radicular artery",
    "posterior radicular artery", "radiculomeningeal artery", "radiculomeningeal", "radiculomeningeal branch",
    "radiculomeningeal feeder", "radiculodural artery", "radiculodural branch", "spinal dural artery",
    "spinal dural branch", "spinal dural feeder", "spinal meningeal artery", "spinal meningeal branch",
    "medullary artery of the spinal cord", "segmental medullary artery", "sulcocommissural artery",
    "central sulcal artery of the cord", "vasocorona", "vasa corona", "vasocorona artery", "pial artery of the cord",
    "coronal artery of the cord", "conus basket", "arterial basket of the conus", "conus medullaris arcade",
    "artery of the filum terminale", "filum terminale artery", "filum artery", "artery of the conus medullaris",
    "spinal pial artery", "spinal cord feeder", "spinal feeder" states vessel artery
  "dorsospinal artery", "dorsospinal branch", "dorsospinal trunk", "spinal branch of the intercostal artery",
    "spinal branch of the lumbar artery", "spinal branch of the vertebral artery",
    "spinal branch of the segmental artery", "spinal ramus", "radiculospinal artery", "ventral epidural arcade",
    "retrocorporeal artery", "retrocorporeal branch", "intraspinal branch", "artery of the intervertebral foramen"
    states vessel artery

# Veins of the cord
phrases
  "perimedullary vein", "perimedullary venous plexus", "perimedullary plexus", "coronal venous plexus",
    "coronal venous plexus of the cord", "spinal cord vein", "spinal vein", "anterior spinal vein",
    "posterior spinal vein", "anterior median spinal vein", "posterior median spinal vein", "radicular vein",
    "radiculomedullary vein", "bridging vein of the cord", "spinal dural vein", "intradural spinal vein",
    "spinal epidural venous plexus", "spinal epidural vein", "spinal epidural venous pouch", "epidural spinal vein",
    "sulcal vein of the cord", "vein of the filum terminale", "great radicular vein", "spinal venous drainage",
    "arterialized perimedullary vein" states vessel vein suggests territory spinal-cord
  "epidural venous plexus", "epidural vein", "epidural plexus", "ventral epidural venous plexus",
    "internal vertebral venous plexus", "vertebral venous plexus", "external vertebral venous plexus",
    "vertebral epidural venous plexus", "Batson plexus", "Batson venous plexus", "paraspinal vein",
    "paravertebral vein", "paravertebral venous plexus", "foraminal vein", "intervertebral vein",
    "epidural venous pouch" states vessel vein suggests territory spinal-cord
  "basivertebral vein", "basivertebral plexus", "basivertebral venous plexus" states vessel vein
    suggests territory spine

# Segmental arteries. They may feed the cord, a vertebra, a tumor or a bleed of the wall, so they only suggest.
phrases
  "intercostal artery", "posterior intercostal artery", "anterior intercostal artery", "thoracic intercostal artery",
    "arteria intercostalis", "intercostal branch", "lower intercostal artery", "first intercostal artery",
    "second intercostal artery", "third intercostal artery", "fourth intercostal artery", "fifth intercostal artery",
    "sixth intercostal artery", "seventh intercostal artery", "eighth intercostal artery", "ninth intercostal artery",
    "tenth intercostal artery", "eleventh intercostal artery", "1st intercostal artery", "2nd intercostal artery",
    "3rd intercostal artery", "4th intercostal artery", "5th intercostal artery", "6th intercostal artery",
    "7th intercostal artery", "8th intercostal artery", "9th intercostal artery", "10th intercostal artery",
    "11th intercostal artery", "T3 intercostal artery", "T4 intercostal artery", "T5 intercostal artery",
    "T6 intercostal artery", "T7 intercostal artery", "T8 intercostal artery", "T9 intercostal artery",
    "T10 intercostal artery", "T11 intercostal artery", "T3 intercostal", "T4 intercostal", "T5 intercostal",
    "T6 intercostal", "T7 intercostal", "T8 intercostal", "T9 intercostal", "T10 intercostal", "T11 intercostal",
    "T3 segmental artery", "T4 segmental artery", "T5 segmental artery", "T6 segmental artery", "T7 segmental artery",
    "T8 segmental artery", "T9 segmental artery", "T10 segmental artery", "T11 segmental artery",
    "superior intercostal artery", "supreme intercostal artery", "highest intercostal artery",
    "superior intercostal trunk", "supreme intercostal", "arteria intercostalis suprema", "subcostal artery",
    "subcostal branch", "thoracic segmental artery", "T12 subcostal artery", "T12 segmental artery",
    "T12 intercostal artery", "collateral intercostal artery" states vessel artery suggests territory chest
  "intercostal", "superior intercostal", "subcostal" suggests territory chest, vessel artery
  "lumbar artery", "lumbar segmental artery", "arteria lumbalis", "first lumbar artery", "second lumbar artery",
    "third lumbar artery", "fourth lumbar artery", "fifth lumbar artery", "1st lumbar artery", "2nd lumbar artery",
    "3rd lumbar artery", "4th lumbar artery", "5th lumbar artery", "L1 lumbar artery", "L1 segmental artery",
    "L1 lumbar", "L1 segmental", "L2 lumbar artery", "L2 segmental artery", "L2 lumbar", "L2 segmental",
    "L3 lumbar artery", "L3 segmental artery", "L3 lumbar", "L3 segmental", "L4 lumbar artery", "L4 segmental artery",
    "L4 lumbar", "L4 segmental", "L5 lumbar artery", "L5 segmental artery", "L5 lumbar", "L5 segmental",
    "right lumbar artery", "left lumbar artery", "right L1 lumbar artery", "right L2 lumbar artery",
    "right L3 lumbar artery", "right L4 lumbar artery", "right L5 lumbar artery", "left L1 lumbar artery",
    "left L2 lumbar artery", "left L3 lumbar artery", "left L4 lumbar artery", "left L5 lumbar artery", "lumbar branch",
    "lumbar feeder", "paired lumbar artery" states vessel artery suggests territory abdomen
  "iliolumbar artery", "iliolumbar", "arteria iliolumbalis", "iliolumbar trunk", "lumbosacral artery",
    "lateral sacral artery", "lateral sacral", "arteria sacralis lateralis", "superior lateral sacral artery",
    "inferior lateral sacral artery", "median sacral artery", "middle sacral artery", "median sacral",
    "arteria sacralis mediana", "arteria caudalis", "sacral artery", "sacral branch", "sacral segmental artery"
    states vessel artery suggests territory pelvis
  "segmental artery", "segmental spinal artery", "paraspinal artery", "muscular branch", "intersegmental artery",
    "vertebral segmental artery" states vessel artery
  "intercostal nerve block", "intercostal space", "intercostal muscle", "intercostal retraction", "intercostal drain",
    "intercostal chest drain" means nothing

"""#),
  ]
}
