// Made by Scripts/embed-rules from the files under Rules. Do not edit.
// swift-format-ignore-file

package import CodingRules

extension BuiltInRules {
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

section closure-in-a-vessel when act is closure and approach is percutaneous and progress is completed and territory is not dialysis-circuit, heart and reason is not own-code

rule cns-closure
  when territory is cns
  report 61624
  because "The treated disease lies in the brain, its coverings or the spinal cord, whichever artery leads there."
  source mma-answer, aapc-coil, aapc-brain

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

rule bleeding-closure
  when territory is body and reason is bleeding
  report 37244
  because "The vessel was closed to stop bleeding or keep it from coming back; that reason outranks the lesion, the organ and the kind of vessel."
  source namas, hia, codingprime-embolization

rule lymph-leak-closure
  when territory is body and reason is lymph-leak
  report 37244
  because "A leak of lymph or chyle counts with bleeding."
  source codingprime-embolization, hia

rule tumor-closure
  when territory is body and reason is tumor
  report 37243
  because "The blood supply was closed to treat a tumor, benign or malignant, also when the tumor is to be operated on afterwards."
  source acr-2013, web2pro-fibroids, zhealth-2014

rule organ-closure
  when territory is body and reason is organ-ablation
  report 37243
  because "The blood supply was closed to destroy or shrink an organ or part of it."
  source hia, expert

rule liver-growth-closure
  when territory is body and reason is liver-growth
  report 37243
  because "Portal branches were closed so that part of the liver shrinks and the rest grows before a resection."
  source expert
  review "Portal vein before resection: 37241 is defended too, since a vein without bleeding was closed."

rule protective-closure-on-treatment-day
  when territory is body and reason is flow-protection and radioembolization-day is treatment
  report 37243
  because "Closing branches to steer the treatment belongs to the tumor treatment of the same day."
  source sir-y90-2024

rule protective-closure
  when territory is body and reason is flow-protection and radioembolization-day is not treatment
  report 37242
  because "Branches were closed ahead of the treatment day to keep beads or isotopes out of them, once per session."
  source sir-y90

rule endoleak-closure
  when territory is body and reason is endoleak
  report 37242
  because "An endoleak, or a branch closed for a stent graft, is an arterial matter; it is no bleeding unless the aneurysm has ruptured."
  source medlearn-endoleak

rule arterial-lesion-closure
  when territory is body and reason is arterial-lesion
  report 37242
  because "An aneurysm, fistula or other arterial lesion was closed, with no bleeding as the reason."
  source namas, medlearn-embolization

rule joint-closure
  when territory is body and reason is joint-pain
  report 37242
  because "Arteries of a painful joint or tendon were closed."
  source sir-genicular

rule hemarthrosis-closure
  when territory is body and reason is hemarthrosis
  report 37242
  because "Recurrent bleeding into a joint from its lining is treated as a disease of the lining."
  source sir-genicular
  review "If an active bleed was the stated immediate reason, 37244 applies."

rule weight-loss-closure
  when territory is body and reason is weight-loss
  report 37242
  because "Arteries of the stomach were closed against obesity; no bleeding and no tumor."
  source expert
  review "No society position was found on closing stomach arteries for weight loss."

rule hemorrhoid-closure
  when territory is body and reason is hemorrhoid
  report 37242
  because "Rectal arteries were closed for hemorrhoids without bleeding as the stated reason."
  source expert

rule venous-closure
  when territory is body and reason is venous
  report 37241
  because "Veins were closed for reflux, varices or a shunt, with no bleeding as the reason."
  source namas, medlearn-embolization

rule malformation-closure
  when territory is body and reason is malformation
  report 37241
  because "A venous, capillary or lymphatic malformation of the body was closed."
  source namas, medlearn-embolization

rule other-arterial-closure
  when territory is body and reason is other and vessel is artery, arteriovenous
  report 37242
  because "An artery was closed for a reason other than bleeding or a tumor."
  source namas, medlearn-embolization

rule other-venous-closure
  when territory is body and reason is other and vessel is vein, lymphatic
  report 37241
  because "A vein or lymph vessel was closed for a reason other than bleeding or a tumor."
  source namas, medlearn-embolization

rule closure-of-no-vessel
  when territory is body and reason is other and vessel is none
  query "Say which vessel was closed and why."
  because "Nothing of this family closes what is no vessel."
  source expert

section closure-with-codes-of-its-own when approach is percutaneous and progress is completed and territory is not dialysis-circuit, heart

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
  when act is embolization and reason is limb-reflux
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

rule isotope-administration
  beside 37243 when isotope is yes
  also 79445
  because "Giving radioactive spheres into an artery is reported by the authorized user."
  source sir-y90-2024
  review "79445 belongs to the authorized user: if another physician gave the isotope, it is theirs to report."

rule isotope-never
  beside 37243 when isotope is yes
  never 77778, 96420, S2095
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
  check 37241 units 1 modifier 59
  because "Varicoceles on both sides are two fields: a second line with 59 or XS, never modifier 50."
  source codingprime-embolization, mue-2026
  review "Both sides: two fields are counted; some report one."

rule second-field-both-knees
  beside 37242 when sides is both and reason is joint-pain, hemarthrosis
  check 37242 units 1 modifier 59
  because "Both knees are two fields: a second line with 59 or XS, never modifier 50."
  source expert, mue-2026
  review "Both knees: two fields are counted; some report one."

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
  bundled 36010, 36011, 36012
  because "Catheters inside the circuit and its veins are included."
  source ncci-2024, medlearn-dialysis

rule dialysis-closure-never
  beside 36909
  never 37241, 37242
  because "The body codes do not stand beside the circuit's own closure code."
  source ncci-2024

rule declot-inside
  beside 36904, 36905, 36906
  bundled 36901, 36902, 36903, 37211, 37212, 75898
  because "Imaging, punctures, catheters, lytic and the arterial plug are inside the declotting code; one base code per session."
  source ncci-manual-2026

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

rule stroke-never
  beside 61645
  never 37195, 37213, 37214
  because "The edits forbid these beside the intracranial code."
  source ncci-2024

rule stroke-two-sides
  beside 61645 when sides is both
  modifier 50
  because "Two carotid territories are one line with 50."
  source rvu-2026, medlearn-infusion
  review "Count territories: right carotid, left carotid, vertebrobasilar. Two carotids: one line with 50; a posterior one: a second line with 59 or XS."

rule thrombectomy-without-result
  beside 61645, 37184, 37186, 37187, 37188, 36904, 36905, 36906, 92973 when progress is no-result
  review "The device was used and the vessel stayed closed: the work counts; some payers want modifier 52."
  because "Passes with the device are the service."
  source expert

rule stroke-infusion-inside
  beside 61650
  bundled 36221, 36222, 36223, 36224, 36225, 36226, 75898
  because "Catheters and imaging of the treated territory are inside."
  source aapc-stroke

rule further-territory-infusion
  beside 61650
  check 61651
  because "Each further territory, two at most, is an add-on; three territories exist."
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
  value tubal-occlusion "a fallopian tube was closed"
  value airway-occlusion "an airway or an air leak was closed"
  value duct-occlusion "a duct, ureter or fistula tract that is no vessel was closed"
  value tumor-ablation "a tumor was destroyed with heat, cold or current"
  value endoscopic-hemostasis "bleeding was stopped through an endoscope"
  value open-repair "the lesion was operated on through an incision"
  value angiography "vessels were only imaged"
  value venous-sampling "blood was sampled from veins"
  group closure = embolization, sclerotherapy
  opens a line

fact approach "How was the vessel reached: through the skin, through an incision, or through an endoscope?"
  value percutaneous "through the skin, by catheter or needle" prior 90
  value open "through an incision" prior 9
  value endoscopic "through an endoscope" prior 1
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
  precedence dialysis-circuit, spinal-cord, brain, cervical-spine, head-neck, coronary, heart, spine, lung, chest, arm, leg, pelvis, abdomen

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
  group own-code = fluid-pocket, limb-reflux, spider-veins
  precedence bleeding, lymph-leak, flow-protection, liver-growth, tumor, organ-ablation, endoleak, arterial-lesion, hemarthrosis, joint-pain, weight-loss, hemorrhoid, varicocele, pelvic-congestion, venous-malformation, lymphatic-malformation, varix, shunt, fluid-pocket, limb-reflux, spider-veins, other

fact radioembolization-day "Is this the mapping day or the treatment day of a radioembolization?"
  value none "neither" prior 90
  value mapping "the mapping day" prior 5
  value treatment "the treatment day" prior 5
  precedence treatment, mapping, none
  silence means none

fact plan "Was removing the clot the planned main act, or was clot met during another procedure?"
  value primary "the planned main act" prior 80
  value incidental "clot met during, before or after another procedure on the artery" prior 20

fact repeat-on-later-day yes/no "Was it a repeat on a later day of a running lysis?"
  silence means no

fact lysis-day "Which day of the lysis course is this?"
  value first "the first day, or a course begun and ended on one date" prior 70
  value middle "a day between the first and the last" prior 15
  value last "a later day on which the infusion was ended" prior 15
  precedence last, middle, first

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

fact ablation-method "How was the limb vein closed?"
  value radiofrequency "radiofrequency" prior 40
  value laser "laser" prior 40
  value adhesive "adhesive" prior 10
  value mechanochemical "a rotating wire with sclerosant" prior 10

fact further-vein yes/no "Was a further vein of the same limb closed in the same way?"
  silence means no

fact sides "One side or both?"
  value one "one side" prior 80
  value both "both sides" prior 20
  precedence both, one
  silence means one

fact separate-accesses yes/no "Were both sides treated through an access of their own?"

fact follow-up-run yes/no "Was a follow-up angiogram made through the catheter to judge the result?"
  silence means no

fact isotope yes/no "Were radioactive spheres given?"
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
  review "92975 and 92977 were reportable until the end of 2025."

rule intracranial-lysis
  when territory is brain and vessel is artery
  report 61645
  because "Clot in an artery inside the skull was dissolved through a catheter; one code covers removal and lysis, also when it runs overnight."
  source aapc-stroke, ncci-2024

rule arterial-lysis-first-day
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and lysis-day is first
  report 37211
  because "A lytic was infused into an artery, first day of the course; lung arteries are arteries."
  source medlearn-lysis, aapc-lysis

rule venous-lysis-first-day
  when territory is not dialysis-circuit, coronary, heart and vessel is vein and lysis-day is first
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

section vein-ablation when act is vein-ablation

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
  when act is angioplasty and territory is leg, pelvis
  outside 37254, 37263, 37280, 37248 "leg revascularization by territory, or venous angioplasty"
  because "A narrowing was opened; nothing was closed and no clot removed."
  source ncci-manual-2026

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
  when act is stent and territory is brain
  outside 61635 "stent in an intracranial artery for a narrowing; a stent for an aneurysm is inside its closure, a dural sinus stent is 37238"
  because "A stent holds a vessel open; beside a closure of the same lesion it is part of it."
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

rule stent-elsewhere
  when act is stent and territory is not brain, head-neck, cervical-spine, dialysis-circuit, coronary
  outside 37236, 37238 "stent in an artery or a vein; legs have codes of their own since 2026"
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

rule imaging-only
  when act is angiography
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
  when territory is brain and vessel is artery
  report 61645
  because "Clot was removed from an artery inside the skull, by whatever method; imaging of that territory and any lytic of the session are inside."
  source aapc-stroke, codingahead-61645

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
  report 37184
  because "Removing clot from an artery outside the heart and the skull was the planned main act; lung arteries are arteries, although a vein leads there."
  source evtoday-thrombectomy, scai-pulmonary, aapc-mechanical

rule incidental-arterial-thrombectomy
  when territory is not dialysis-circuit, coronary, heart, brain and vessel is artery and plan is incidental
  report 37186
  because "Clot was met during another procedure on the artery; its removal is an add-on to that procedure."
  source evtoday-thrombectomy, ncci-manual-2026
  review "An add-on: it needs the other arterial procedure on the same claim."

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
  "emboliz*", "re emboliz*", "reemboliz*", "embolotherap*", "embolisotherap*", "embo", "embod", "emboed", "coiled",
    "coiling", "recoiled", "recoiling", "re coiled", "re coiling", "coil emboliz*", "microcoil emboliz*",
    "plug emboliz*", "glue emboliz*", "particle emboliz*", "gelfoam emboliz*", "onyx emboliz*",
    "embolization therap*", "embolization treatment*", "embolization procedure", "therapeutic embolization", "TAE",
    "sacrific*", "vessel sacrifice", "parent vessel sacrifice", "parent artery sacrifice", "vessel deconstruction",
    "deconstructive embolization" states act embolization suggests approach percutaneous
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
    "coil sacrifice", "plug occlusion", "glue occlusion", "parent vessel occlusion", "parent artery occlusion",
    "permanent vessel occlusion", "permanent occlusion", "permanent balloon occlusion", "therapeutic occlusion",
    "therapeutic vessel occlusion", "proximal and distal emboliz*", "front and back door emboliz*",
    "sandwich emboliz*", "sandwich technique emboliz*", "back door and front door emboliz*", "glue injection",
    "onyx injection", "nbca injection", "particle injection", "coil and glue", "coil plus glue",
    "onyx cast was formed" states act embolization suggests approach percutaneous
  "transarterial emboliz*", "trans arterial emboliz*", "transcatheter arterial emboliz*", "intraarterial emboliz*",
    "intra arterial emboliz*", "selective arterial emboliz*", "superselective arterial emboliz*",
    "transarterial coiling", "transarterial occlusion" states act embolization, vessel artery
    suggests approach percutaneous
  "transvenous emboliz*", "trans venous emboliz*", "transvenous coil*", "transvenous occlusion",
    "transvenous packing", "transcatheter venous emboliz*" states act embolization suggests approach percutaneous,
    vessel vein
  "preoperative emboliz*", "pre operative emboliz*", "preop emboliz*", "pre op emboliz*", "presurgical emboliz*",
    "pre surgical emboliz*", "preoperative devasculariz*", "pre operative devasculariz*", "presurgical devasculariz*",
    "preoperative coiling" states act embolization suggests approach percutaneous, reason tumor
  "postemboliz*", "devasculariz*", "obliterat*", "embolic agent", "embolic material", "embolics", "liquid embolic",
    "liquid embolic agent", "liquid embolization agent", "embolization coil", "embolization plug",
    "embolization material", "embolization agent", "embolization particle", "embolization microsphere",
    "embolization device", "embolization balloon", "embolic device", "embolic coil", "embolic particle",
    "embolic microsphere", "embolic sphere", "embolic plug", "embolic cast", "embolic mixture", "embolic slurry",
    "embolic glue", "near stasis", "complete stasis", "until stasis", "to stasis", "flow stasis", "stasis of flow",
    "stasis was achieved", "stasis achieved", "stasis obtained", "pruned tree", "until no antegrade flow",
    "cessation of antegrade flow", "cessation of forward flow", "no further antegrade flow", "fully devascularized"
    suggests act embolization

  # A vessel closed with something.
  "occluded with coil", "occluded with a coil", "occluded with one coil", "occluded with two coils",
    "occluded with three coils", "occluded with four coils", "occluded with multiple coils",
    "occluded with several coils", "occluded with a single coil", "occluded with detachable coils",
    "occluded with platinum coils", "occluded with pushable coils", "occluded with fibered coils",
    "occluded with microcoils", "occluded with multiple microcoils", "occluded with several microcoils",
    "occluded with glue", "occluded with onyx", "occluded with nbca", "occluded with n butyl cyanoacrylate",
    "occluded with cyanoacrylate", "occluded with particles", "occluded with pva", "occluded with pva particles",
    "occluded with microspheres", "occluded with gelfoam", "occluded with gelfoam slurry",
    "occluded with gelatin sponge", "occluded with a plug", "occluded with plugs", "occluded with vascular plug",
    "occluded with a vascular plug", "occluded with amplatzer plug", "occluded with an amplatzer plug",
    "occluded with an amplatzer vascular plug", "occluded with amplatzer vascular plugs",
    "occluded with a detachable balloon", "occluded with detachable balloons", "closed with coil",
    "closed with a coil", "closed with multiple coils", "closed with microcoils", "closed with glue",
    "closed with onyx", "closed with nbca", "closed with gelfoam", "closed with a plug", "closed with plugs",
    "closed with an amplatzer plug", "closed with a vascular plug", "closed with detachable balloons",
    "occlusion with coil", "occlusion with a coil", "occlusion with multiple coils", "occlusion with microcoils",
    "occlusion with glue", "occlusion with onyx", "occlusion with nbca", "occlusion with gelfoam",
    "occlusion with a plug", "occlusion with plugs", "occlusion with an amplatzer plug",
    "occlusion with a vascular plug", "occlusion with detachable balloons", "blocked with coils",
    "blocked with microcoils", "blocked with detachable coils", "blocked with glue", "blocked with onyx",
    "obliterated with coils", "obliterated with microcoils", "obliterated with detachable coils",
    "obliterated with glue", "obliterated with onyx", "sealed with coils", "sealed with microcoils",
    "sealed with detachable coils", "sealed with glue", "sealed with onyx", "packed with coils",
    "packed with microcoils", "packed with detachable coils", "packed with glue", "packed with onyx",
    "filled with coils", "filled with microcoils", "filled with detachable coils", "filled with glue",
    "filled with onyx", "treated with coils", "treated with microcoils", "treated with glue", "treated with onyx",
    "treated with gelfoam", "treated with particles", "treated with an amplatzer plug", "managed with coils",
    "managed with microcoils", "managed with glue", "managed with onyx", "managed with gelfoam",
    "managed with particles", "managed with an amplatzer plug", "controlled with coils", "controlled with microcoils",
    "controlled with glue", "controlled with onyx", "controlled with gelfoam", "controlled with particles",
    "controlled with an amplatzer plug", "secured with coils", "secured with microcoils", "secured with glue",
    "secured with onyx", "secured with gelfoam", "secured with particles", "secured with an amplatzer plug",
    "occluded by coils", "occluded by microcoils", "occluded by glue", "closed by coils", "closed by microcoils",
    "closed by glue", "occluded using coils", "occluded using microcoils", "occluded using glue",
    "closed using coils", "closed using microcoils", "closed using glue", "closed off with coils",
    "closed off with microcoils", "closed off with glue", "shut down with coils", "shut down with microcoils",
    "shut down with glue", "taken down with coils", "taken down with microcoils", "taken down with glue",
    "stopped with coils", "stopped with microcoils", "stopped with glue", "excluded with coils",
    "excluded with microcoils", "excluded with glue", "plugged with coils", "plugged with an amplatzer plug",
    "plugged with a vascular plug", "plugged with gelfoam" states act embolization suggests approach percutaneous

  # Something placed or injected that closes a vessel.
  "coil was placed", "coil was deployed", "coil was delivered", "coil was detached", "coil was inserted",
    "coil was introduced", "coil was released", "coil was deposited", "coil placement", "coil deployment",
    "coils placed", "coils deployed", "coils packed", "coils dropped", "coils laid down", "coils introduced",
    "coils delivered", "coils detached", "coils were placed", "coils were deployed", "coils were delivered",
    "coils were detached", "coils were inserted", "coils were introduced", "coils were released",
    "coils were deposited", "coils were packed", "coils were used", "coils were laid", "coils were pushed",
    "microcoils placed", "microcoils deployed", "microcoils were placed", "microcoils were deployed",
    "microcoils were delivered", "microcoils were used", "vascular plug was placed", "vascular plug were placed",
    "vascular plug was deployed", "vascular plug were deployed", "vascular plug placement",
    "vascular plug deployment", "amplatzer plug was placed", "amplatzer plug were placed",
    "amplatzer plug was deployed", "amplatzer plug were deployed", "amplatzer plug placement",
    "amplatzer plug deployment", "detachable balloon was placed", "detachable balloon were placed",
    "detachable balloon was deployed", "detachable balloon were deployed", "detachable balloon placement",
    "detachable balloon deployment", "flow diverter was placed", "flow diverter were placed",
    "flow diverter was deployed", "flow diverter were deployed", "flow diverter placement",
    "flow diverter deployment", "placement of coils", "placement of microcoils", "placement of detachable coils",
    "placement of a vascular plug", "placement of an amplatzer plug", "placement of multiple coils",
    "placement of several coils", "deployment of coils", "deployment of microcoils", "deployment of detachable coils",
    "deployment of a vascular plug", "deployment of an amplatzer plug", "deployment of multiple coils",
    "deployment of several coils", "insertion of coils", "insertion of microcoils", "insertion of detachable coils",
    "insertion of a vascular plug", "insertion of an amplatzer plug", "insertion of multiple coils",
    "insertion of several coils", "delivery of coils", "delivery of microcoils", "delivery of detachable coils",
    "delivery of a vascular plug", "delivery of an amplatzer plug", "delivery of multiple coils",
    "delivery of several coils", "placed coils", "placed a coil", "placed multiple coils", "placed several coils",
    "placed two coils", "placed three coils", "placed four coils", "placed microcoils", "placed a vascular plug",
    "placed an amplatzer plug", "deployed coils", "deployed a coil", "deployed multiple coils",
    "deployed several coils", "deployed two coils", "deployed three coils", "deployed four coils",
    "deployed microcoils", "deployed a vascular plug", "deployed an amplatzer plug", "dropped coils",
    "dropped a coil", "dropped multiple coils", "dropped several coils", "dropped two coils", "dropped three coils",
    "dropped four coils", "dropped microcoils", "dropped a vascular plug", "dropped an amplatzer plug",
    "packed coils", "detached coils", "glue was injected", "glue injected", "glue was infused", "glue was delivered",
    "glue was administered", "nbca was injected", "nbca injected", "nbca was infused", "nbca was delivered",
    "nbca was administered", "onyx was injected", "onyx injected", "onyx was infused", "onyx was delivered",
    "onyx was administered", "squid was injected", "squid injected", "squid was infused", "squid was delivered",
    "squid was administered", "phil was injected", "phil injected", "phil was infused", "phil was delivered",
    "phil was administered", "gelfoam was injected", "gelfoam injected", "gelfoam was infused",
    "gelfoam was delivered", "gelfoam was administered", "gelfoam slurry was injected", "gelfoam slurry injected",
    "gelfoam slurry was infused", "gelfoam slurry was delivered", "gelfoam slurry was administered",
    "gelatin sponge was injected", "gelatin sponge injected", "gelatin sponge was infused",
    "gelatin sponge was delivered", "gelatin sponge was administered", "liquid embolic was injected",
    "liquid embolic injected", "liquid embolic was infused", "liquid embolic was delivered",
    "liquid embolic was administered", "particles were injected", "particles injected", "particles were infused",
    "particles were delivered", "particles were administered", "particles were given", "microspheres were injected",
    "microspheres injected", "microspheres were infused", "microspheres were delivered",
    "microspheres were administered", "microspheres were given", "embospheres were injected", "embospheres injected",
    "embospheres were infused", "embospheres were delivered", "embospheres were administered",
    "embospheres were given", "beads were injected", "beads injected", "beads were infused", "beads were delivered",
    "beads were administered", "beads were given", "gelfoam pledgets were injected", "gelfoam pledgets injected",
    "gelfoam pledgets were infused", "gelfoam pledgets were delivered", "gelfoam pledgets were administered",
    "gelfoam pledgets were given", "pva was injected", "pva injected", "injected glue", "injected onyx",
    "injected nbca", "injected gelfoam", "injected gelfoam slurry", "injected particles", "injected pva",
    "injected microspheres", "injected liquid embolic", "injection of glue", "injection of onyx", "injection of nbca",
    "injection of n butyl cyanoacrylate", "injection of cyanoacrylate", "injection of gelfoam",
    "injection of particles", "injection of pva particles", "injection of microspheres",
    "injection of liquid embolic", "injection of embolic agent", "injection of embolic material",
    "administration of glue", "administration of onyx", "administration of nbca",
    "administration of n butyl cyanoacrylate", "administration of cyanoacrylate", "administration of gelfoam",
    "administration of particles", "administration of pva particles", "administration of microspheres",
    "administration of liquid embolic", "administration of embolic agent", "administration of embolic material",
    "delivery of glue", "delivery of onyx", "delivery of nbca", "delivery of n butyl cyanoacrylate",
    "delivery of cyanoacrylate", "delivery of gelfoam", "delivery of particles", "delivery of pva particles",
    "delivery of microspheres", "delivery of liquid embolic", "delivery of embolic agent",
    "delivery of embolic material" states act embolization suggests approach percutaneous
  "plug was placed", "plugs were placed", "plug was deployed", "plugs were deployed", "a plug was placed",
    "with a plug", "framing coil", "finishing coil", "filling coil", "coil pack", "coil nest", "coil basket",
    "tight packing", "packing density", "dense packing", "coil detachment", "coils to stasis"
    suggests act embolization, approach percutaneous

  # Aneurysms closed from within or across the neck.
  "flow diversion", "flow diverter placed", "flow diverter treatment", "flow diverter therapy",
    "flow diverter implantation", "flow diverting stent was deployed", "flow diverting stent placed",
    "flow diverting stent placement", "pipeline was placed", "pipeline was deployed", "pipeline placed",
    "pipeline deployed", "pipeline placement", "pipeline deployment", "pipeline was implanted",
    "pipeline implantation", "surpass was placed", "surpass was deployed", "surpass placed", "surpass deployed",
    "surpass placement", "surpass deployment", "surpass was implanted", "surpass implantation", "fred was placed",
    "fred was deployed", "fred placed", "fred deployed", "fred placement", "fred deployment", "fred was implanted",
    "fred implantation", "silk stent was placed", "silk stent was deployed", "silk stent placed",
    "silk stent deployed", "silk stent placement", "silk stent deployment", "silk stent was implanted",
    "silk stent implantation", "p64 was placed", "p64 was deployed", "p64 placed", "p64 deployed", "p64 placement",
    "p64 deployment", "p64 was implanted", "p64 implantation", "p48 was placed", "p48 was deployed", "p48 placed",
    "p48 deployed", "p48 placement", "p48 deployment", "p48 was implanted", "p48 implantation", "web was placed",
    "web was deployed", "web placed", "web deployed", "web placement", "web deployment", "web was implanted",
    "web implantation", "pipeline device was placed", "pipeline device was deployed", "pipeline device placed",
    "pipeline device deployed", "pipeline device placement", "pipeline device deployment",
    "pipeline device was implanted", "pipeline device implantation", "web device was placed",
    "web device was deployed", "web device placed", "web device deployed", "web device placement",
    "web device deployment", "web device was implanted", "web device implantation",
    "pipeline embolization device was placed", "pipeline embolization device was deployed",
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
    states act embolization suggests territory brain, vessel artery, approach percutaneous, reason arterial-lesion

  # Procedures that carry the place or the reason in their name.
  "uterine fibroid emboliz*", "fibroid emboliz*", "UFE", "myoma emboliz*", "leiomyoma emboliz*",
    "uterine artery embolization for fibroids", "uterine fibroid artery emboliz*", "adenomyosis emboliz*",
    "prostate artery emboliz*", "prostatic artery emboliz*", "prostatic arterial emboliz*", "prostate emboliz*",
    "PAE", "prostatic emboliz*" states act embolization, reason tumor, territory pelvis, vessel artery
    suggests approach percutaneous
  "uterine artery emboliz*", "uterine arterial emboliz*", "uterine emboliz*", "UAE" states act embolization,
    territory pelvis, vessel artery suggests approach percutaneous, reason tumor
  "bronchial artery emboliz*", "bronchial arterial emboliz*", "bronchial emboliz*", "BAE" states act embolization,
    territory lung, vessel artery suggests approach percutaneous, reason bleeding
  "genicular artery emboliz*", "genicular emboliz*", "geniculate artery emboliz*", "geniculate emboliz*",
    "knee emboliz*", "GAE" states act embolization, territory leg, vessel artery suggests approach percutaneous,
    reason joint-pain
  "musculoskeletal emboliz*", "msk emboliz*", "transarterial periarticular emboliz*", "periarticular emboliz*",
    "tendon emboliz*", "joint emboliz*", "TAME", "transarterial microembolization", "trans arterial micro emboliz*"
    states act embolization, vessel artery suggests approach percutaneous, reason joint-pain
  "frozen shoulder emboliz*", "shoulder emboliz*", "adhesive capsulitis emboliz*",
    "adhesive capsulitis artery emboliz*", "tennis elbow emboliz*", "ACE embolization" states act embolization,
    territory arm, vessel artery suggests approach percutaneous, reason joint-pain
  "middle meningeal artery emboliz*", "middle meningeal emboliz*", "mma emboliz*", "MMAE",
    "meningeal artery emboliz*", "embolization of the mma", "cerebral aneurysm emboliz*", "brain aneurysm emboliz*",
    "intracranial aneurysm emboliz*", "cerebral aneurysm coil*", "brain aneurysm coil*", "intracranial aneurysm coil*"
    states act embolization, territory brain, vessel artery suggests approach percutaneous
  "portal vein emboliz*", "portal venous emboliz*", "portal emboliz*", "preoperative portal vein emboliz*",
    "transhepatic portal vein emboliz*", "liver venous deprivation", "extended liver venous deprivation",
    "double vein emboliz*", "dual vein emboliz*", "dual portal and hepatic vein emboliz*",
    "portal and hepatic vein emboliz*", "combined portal and hepatic vein emboliz*" states act embolization,
    reason liver-growth, territory abdomen, vessel vein suggests approach percutaneous
  "hepatic vein emboliz*" states act embolization, territory abdomen, vessel vein suggests approach percutaneous,
    reason liver-growth
  "PVE", "LVD", "HVE", "PVE and HVE", "PVE plus HVE" suggests act embolization, approach percutaneous,
    territory abdomen, vessel vein, reason liver-growth
  "BRTO", "PARTO", "BATO", "balloon occluded retrograde transvenous obliterat*",
    "balloon occluded transvenous obliterat*", "balloon retrograde transvenous obliterat*",
    "plug assisted retrograde transvenous obliterat*", "vascular plug assisted retrograde transvenous obliterat*",
    "coil assisted retrograde transvenous obliterat*", "retrograde transvenous obliterat*",
    "antegrade transvenous obliterat*", "balloon occluded antegrade transvenous obliterat*",
    "percutaneous transhepatic obliterat*", "transvenous obliterat*", "percutaneous transhepatic variceal obliterat*",
    "variceal obliterat*", "varices obliterat*", "transhepatic variceal emboliz*", "gastric variceal emboliz*",
    "gastric varix emboliz*", "gastric varices emboliz*", "esophageal variceal emboliz*",
    "gastroesophageal variceal emboliz*", "stomal variceal emboliz*", "parastomal variceal emboliz*",
    "ectopic variceal emboliz*", "duodenal variceal emboliz*", "rectal variceal emboliz*", "coronary vein emboliz*",
    "antegrade variceal emboliz*" states act embolization, territory abdomen, vessel vein
    suggests approach percutaneous, reason varix
  "CARTO" suggests act embolization, approach percutaneous, territory abdomen, vessel vein, reason varix
  "variceal emboliz*", "varix emboliz*", "varices emboliz*" states act embolization, vessel vein
    suggests territory abdomen, approach percutaneous, reason varix
  "portosystemic shunt emboliz*", "splenorenal shunt emboliz*", "gastrorenal shunt emboliz*",
    "spontaneous portosystemic shunt emboliz*" states act embolization, territory abdomen, vessel vein
    suggests approach percutaneous, reason shunt
  "varicocele emboliz*", "varicocele coil*", "spermatic vein emboliz*", "internal spermatic vein emboliz*",
    "testicular vein emboliz*", "internal testicular vein emboliz*", "varicocele occlusion",
    "percutaneous varicocele occlusion", "percutaneous varicocele ablation" states act embolization,
    reason varicocele, territory pelvis, vessel vein suggests approach percutaneous
  "ovarian vein emboliz*", "pelvic vein emboliz*", "pelvic venous emboliz*", "pelvic congestion emboliz*",
    "pelvic varices emboliz*", "pelvic varix emboliz*", "pelvic variceal emboliz*", "internal iliac vein emboliz*",
    "ovarian and pelvic vein emboliz*", "ovarian and internal iliac vein emboliz*", "ovarian vein coil*",
    "vulvar variceal emboliz*", "vulvar varices emboliz*" states act embolization, territory pelvis, vessel vein
    suggests approach percutaneous, reason pelvic-congestion
  "gonadal vein emboliz*", "gonadal vein coil*", "gonadal venous emboliz*" states act embolization, territory pelvis,
    vessel vein suggests approach percutaneous
  "internal iliac artery emboliz*", "internal iliac emboliz*", "hypogastric artery emboliz*", "hypogastric emboliz*",
    "IIAE", "pelvic artery emboliz*", "pelvic arterial emboliz*", "pudendal artery emboliz*",
    "internal pudendal artery emboliz*", "vesical artery emboliz*", "obturator artery emboliz*",
    "gluteal artery emboliz*", "superior gluteal artery emboliz*", "iliolumbar artery emboliz*"
    states act embolization, territory pelvis, vessel artery suggests approach percutaneous
  "splenic artery emboliz*", "splenic arterial emboliz*", "splenic emboliz*", "proximal splenic artery emboliz*",
    "proximal splenic emboliz*", "hepatic artery emboliz*", "hepatic arterial emboliz*", "renal artery emboliz*",
    "renal arterial emboliz*", "renal emboliz*", "gastroduodenal artery emboliz*", "gda emboliz*",
    "gda coil emboliz*", "left gastric artery emboliz*", "mesenteric emboliz*", "mesenteric artery emboliz*",
    "superior mesenteric artery branch emboliz*", "inferior mesenteric artery emboliz*", "ima emboliz*",
    "pancreaticoduodenal artery emboliz*", "lumbar artery emboliz*", "inferior epigastric artery emboliz*",
    "colic artery emboliz*", "cystic artery emboliz*", "adrenal artery emboliz*", "visceral artery emboliz*",
    "visceral arterial emboliz*" states act embolization, territory abdomen, vessel artery
    suggests approach percutaneous
  "partial splenic emboliz*", "partial splenic artery emboliz*", "subtotal splenic emboliz*",
    "splenic artery embolization for hypersplenism", "renal ablation by embolization", "renal ablative emboliz*",
    "renal autoinfarction", "therapeutic renal infarction", "therapeutic splenic infarction",
    "medical nephrectomy by embolization", "native kidney emboliz*", "native renal artery emboliz*",
    "transplant kidney emboliz*", "failed allograft emboliz*", "allograft emboliz*" states act embolization,
    territory abdomen, vessel artery suggests approach percutaneous, reason organ-ablation
  "PSE" suggests act embolization, approach percutaneous, territory abdomen, vessel artery, reason organ-ablation
  "bariatric emboliz*", "bariatric arterial emboliz*", "bariatric artery emboliz*",
    "bariatric left gastric artery emboliz*", "embolization for weight loss", "embolization for obesity",
    "gastric artery embolization for obesity", "left gastric artery embolization for obesity",
    "left gastric artery embolization for weight loss" states act embolization, reason weight-loss, territory abdomen,
    vessel artery suggests approach percutaneous
  "hemorrhoid emboliz*", "hemorrhoidal emboliz*", "hemorrhoid artery emboliz*", "hemorrhoidal artery emboliz*",
    "superior rectal artery emboliz*", "rectal artery emboliz*", "emborrhoid*",
    "superior hemorrhoidal artery emboliz*" states act embolization, territory pelvis, vessel artery,
    hemorrhoid-treated yes suggests approach percutaneous, reason hemorrhoid
  "sphenopalatine artery emboliz*", "sphenopalatine emboliz*", "internal maxillary artery emboliz*",
    "internal maxillary emboliz*", "imax emboliz*", "facial artery emboliz*", "lingual artery emboliz*",
    "thyroid artery emboliz*", "superior thyroid artery emboliz*", "inferior thyroid artery emboliz*",
    "epistaxis emboliz*", "nosebleed emboliz*", "ascending pharyngeal artery emboliz*" states act embolization,
    territory head-neck, vessel artery suggests approach percutaneous
  "thoracic duct emboliz*", "thoracic duct disruption", "thoracic duct maceration", "thoracic duct occlusion",
    "percutaneous thoracic duct emboliz*", "retrograde thoracic duct emboliz*", "cisterna chyli emboliz*",
    "thoracic duct coil*" states act embolization, reason lymph-leak, territory chest, vessel lymphatic
    suggests approach percutaneous
  "TDE", "TDE procedure" suggests act embolization, approach percutaneous, territory chest, vessel lymphatic,
    reason lymph-leak
  "lymphatic emboliz*", "lymphatic leak emboliz*", "lymph leak emboliz*", "chyle leak emboliz*",
    "lymphatic duct emboliz*", "lymph node emboliz*", "nodal glue emboliz*", "intranodal emboliz*",
    "intranodal glue emboliz*", "lymphatic glue emboliz*", "lymph vessel emboliz*" states act embolization,
    vessel lymphatic suggests approach percutaneous, reason lymph-leak
  "liver lymphatic emboliz*", "hepatic lymphatic emboliz*", "retroperitoneal lymphatic emboliz*",
    "pelvic lymphatic emboliz*" states act embolization, territory abdomen, vessel lymphatic
    suggests approach percutaneous, reason lymph-leak
  "endoleak emboliz*", "endoleak coil*", "type 2 endoleak emboliz*", "type ii endoleak emboliz*",
    "endoleak repair by embolization", "aneurysm sac emboliz*", "endoleak sac emboliz*", "sac emboliz*",
    "translumbar endoleak emboliz*", "transcaval endoleak emboliz*", "perigraft emboliz*" states act embolization,
    reason endoleak, vessel artery suggests approach percutaneous, territory abdomen
  "pavm emboliz*", "pulmonary avm emboliz*", "pulmonary arteriovenous malformation emboliz*", "pavm coil*"
    states act embolization, territory lung, vessel arteriovenous suggests approach percutaneous,
    reason arterial-lesion
  "protective emboliz*", "protective coil emboliz*", "protective coiling", "flow redistribution",
    "redistribution emboliz*", "flow redistribution emboliz*", "redistributive emboliz*", "flow redirect*",
    "flow redirecting emboliz*", "skeletoniz*", "hepatic arterial redistribution", "arterial redistribution",
    "consolidation of hepatic flow", "flow consolidation", "vascular redistribution", "protective coil placement",
    "protective coils" states act embolization, reason flow-protection, vessel artery suggests approach percutaneous,
    territory abdomen

  # Dialysis circuit.
  "accessory vein emboliz*", "accessory vein coil*", "side branch vein emboliz*", "fistula side branch emboliz*",
    "collateral vein embolization of the fistula", "dialysis fistula emboliz*", "dialysis access emboliz*",
    "av fistula side branch emboliz*", "coil embolization of accessory vein",
    "coil embolization of an accessory vein", "accessory vein obliteration", "accessory vein occlusion",
    "competing vein emboliz*", "competing branch emboliz*" states act embolization, territory dialysis-circuit
    suggests approach percutaneous

  # Liver tumors: embolization with drugs or isotopes.
  "TACE", "CTACE", "BTACE", "DEB TACE", "DEBTACE", "DEM TACE", "chemoemboliz*", "chemo emboliz*",
    "transarterial chemoemboliz*", "transarterial chemo emboliz*", "trans arterial chemoemboliz*",
    "transcatheter arterial chemoemboliz*", "hepatic chemoemboliz*", "hepatic artery chemoemboliz*",
    "hepatic arterial chemoemboliz*", "lobar chemoemboliz*", "oily chemoemboliz*", "conventional chemoemboliz*",
    "drug eluting bead chemoemboliz*", "drug eluting bead emboliz*", "deb chemoemboliz*", "chemoembolic",
    "rechemoemboliz*", "debiri", "DEBDOX", "DEBIRI TACE", "drug eluting bead tace", "drug eluting embolic tace",
    "lipiodol tace" states act embolization, reason tumor, territory abdomen, chemotherapy yes
    suggests approach percutaneous, vessel artery
  "bland emboliz*", "bland transarterial emboliz*", "bland particle emboliz*", "bland hepatic artery emboliz*",
    "bland hepatic emboliz*", "liver tumor emboliz*", "hepatic metastasis emboliz*", "hepatic tumor emboliz*",
    "liver metastasis emboliz*", "hepatoma emboliz*", "hcc emboliz*" states act embolization, reason tumor,
    territory abdomen suggests approach percutaneous, vessel artery
  "preoperative tumor emboliz*", "palliative tumor emboliz*", "tumor bed emboliz*" states act embolization,
    reason tumor suggests approach percutaneous
  "radioemboliz*", "radio emboliz*", "reradioemboliz*", "TARE", "SIRT", "transarterial radioemboliz*",
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
    "radioactive microspheres delivery", "radioactive microspheres infusion",
    "radioactive microspheres were delivered", "radioactive microspheres were administered",
    "radioactive microspheres were infused", "radioactive microspheres administered",
    "radioactive microspheres delivered", "radioactive microspheres infused", "holmium microspheres treatment",
    "holmium microspheres administration", "holmium microspheres delivery", "holmium microspheres infusion",
    "holmium microspheres were delivered", "holmium microspheres were administered",
    "holmium microspheres were infused", "holmium microspheres administered", "holmium microspheres delivered",
    "holmium microspheres infused", "y90 radioemboliz*", "y 90 radioemboliz*", "yttrium 90 radioemboliz*",
    "y90 segmentectomy", "y90 lobectomy", "y90 dose was delivered", "y90 dose was administered", "infusion of y90",
    "administration of y90", "delivery of y90", "infusion of yttrium 90", "administration of yttrium 90",
    "administration of theraspheres", "administration of sir spheres" states act embolization, reason tumor,
    territory abdomen, isotope yes, radioembolization-day treatment suggests approach percutaneous, vessel artery

  # Sclerotherapy.
  "sclerotherap*", "re sclerotherap*", "resclerotherap*", "sclerosed", "sclerosing", "sclerosant injection",
    "sclerosant was injected", "sclerosant was instilled", "sclerosant injected", "sclerosant was administered",
    "sclerosant instillation", "injection of sclerosant", "instillation of sclerosant",
    "instillation of sclerosing agent", "injected sclerosant", "injection of sclerosing agent", "ethanol sclero*",
    "alcohol sclero*", "doxycycline sclero*", "bleomycin sclero*", "chemical sclero*", "foam sclero*",
    "liquid sclero*", "betadine sclero*", "povidone iodine sclero*", "tetracycline sclero*", "talc sclero*",
    "sts sclero*", "sotradecol sclero*", "polidocanol sclero*", "percutaneous ethanol sclero*", "embolosclerotherap*",
    "emboloscleros*", "electrosclerotherap*", "bleomycin electrosclerotherapy", "cyst sclero*", "lymphocele sclero*",
    "seroma sclero*", "foam was injected", "foam injection", "injection of foam", "foam ablation",
    "chemical ablation", "foamed sclerosant", "foamed sts", "foamed polidocanol", "foamed sotradecol", "sclerofoam"
    states act sclerotherapy suggests approach percutaneous
  "percutaneous sclero*", "direct stick sclero*", "direct puncture sclero*", "ultrasound guided sclero*",
    "image guided sclero*", "fluoroscopic sclero*", "fluoroscopically guided sclero*", "catheter directed sclero*",
    "us guided sclero*", "ct guided sclero*", "transcatheter sclero*" states act sclerotherapy, approach percutaneous
  "ultrasound guided foam sclerotherap*", "duplex guided foam sclerotherap*", "UGFS", "varicose vein sclerotherap*",
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
    "units of thrombin injected", "thrombin occlusion", "UGTI", "pseudoaneurysm thrombin injection",
    "thrombin repair", "fibrin sealant injection of pseudoaneurysm", "thrombin ablation of pseudoaneurysm"
    states act thrombin-injection, approach percutaneous

  # Balloons that come out again.
  "BTO", "balloon test occlusion", "balloon occlusion test", "test balloon occlusion", "test occlusion",
    "temporary balloon occlusion", "temporary occlusion", "temporary endovascular occlusion",
    "balloon occlusion testing", "provocative balloon occlusion", "carotid test occlusion",
    "temporary balloon tamponade of the artery", "temporary arterial occlusion", "temporary vessel occlusion",
    "temporary balloon inflation", "temporarily occluded with a balloon", "temporarily occluded", "trial occlusion",
    "trial balloon occlusion", "balloon tolerance test", "matas test", "balloon trial occlusion",
    "passed the test occlusion", "failed the test occlusion", "tolerated test occlusion",
    "balloon occlusion tolerance test", "temporary balloon control" states act temporary-occlusion
    suggests approach percutaneous
  "carotid balloon test occlusion", "carotid artery balloon test occlusion",
    "internal carotid balloon test occlusion", "internal carotid artery balloon test occlusion",
    "ica balloon test occlusion", "carotid occlusion test", "carotid artery test occlusion",
    "vertebral artery balloon test occlusion", "vertebral artery test occlusion" states act temporary-occlusion
    suggests approach percutaneous, territory head-neck, vessel artery
  "prophylactic balloon occlusion catheter", "prophylactic internal iliac balloon",
    "prophylactic internal iliac artery balloon", "prophylactic iliac balloon", "internal iliac occlusion balloon",
    "internal iliac balloon occlusion", "internal iliac artery balloon occlusion",
    "internal iliac artery balloon catheter", "internal iliac balloon catheter", "iliac occlusion balloon",
    "iliac artery occlusion balloon", "iliac balloon occlusion", "common iliac balloon occlusion",
    "common iliac occlusion balloon", "hypogastric balloon occlusion", "hypogastric occlusion balloon",
    "uterine artery balloon occlusion", "balloon catheters for accreta", "prophylactic balloon catheter placement",
    "prophylactic occlusion balloon", "prophylactic balloon occlusion" states act temporary-occlusion,
    territory pelvis, vessel artery suggests approach percutaneous
  "REBOA", "resuscitative endovascular balloon occlusion",
    "resuscitative endovascular balloon occlusion of the aorta", "aortic balloon occlusion",
    "aortic occlusion balloon", "intraaortic balloon occlusion", "intra aortic balloon occlusion",
    "balloon occlusion of the aorta", "infrarenal aortic balloon occlusion", "aortic cross clamp by balloon",
    "endovascular aortic occlusion", "PREBOA", "ER REBOA" states act temporary-occlusion, vessel artery
    suggests approach percutaneous, territory abdomen
  "balloon occlusion", "occlusion balloon inflated", "balloon was left inflated" suggests act temporary-occlusion,
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
    "rf ablation of varicose vein", "rfa of the gsv", "rfa of gsv", "rfa of the ssv",
    "rfa of the great saphenous vein", "rfa of great saphenous vein", "rfa of the greater saphenous vein",
    "rfa of the small saphenous vein", "rfa of small saphenous vein", "rfa of the saphenous vein",
    "rfa of saphenous vein", "rfa of the left gsv", "rfa of the right gsv", "rfa of left gsv", "rfa of right gsv",
    "rfa of the left great saphenous vein", "rfa of the right great saphenous vein", "rfa of the perforator vein",
    "rfa of varicose vein", "gsv radiofrequency ablation", "gsv rf ablation", "gsv rfa",
    "ssv radiofrequency ablation", "ssv rf ablation", "ssv rfa", "lsv radiofrequency ablation", "lsv rf ablation",
    "lsv rfa", "great saphenous vein radiofrequency ablation", "great saphenous vein rf ablation",
    "great saphenous vein rfa", "greater saphenous vein radiofrequency ablation",
    "greater saphenous vein rf ablation", "greater saphenous vein rfa",
    "small saphenous vein radiofrequency ablation", "small saphenous vein rf ablation", "small saphenous vein rfa",
    "lesser saphenous vein radiofrequency ablation", "lesser saphenous vein rf ablation", "lesser saphenous vein rfa",
    "short saphenous vein radiofrequency ablation", "short saphenous vein rf ablation", "short saphenous vein rfa",
    "long saphenous vein radiofrequency ablation", "long saphenous vein rf ablation", "long saphenous vein rfa",
    "saphenous vein radiofrequency ablation", "saphenous vein rf ablation", "saphenous vein rfa",
    "anterior accessory saphenous vein radiofrequency ablation", "anterior accessory saphenous vein rf ablation",
    "anterior accessory saphenous vein rfa", "aasv radiofrequency ablation", "aasv rf ablation", "aasv rfa",
    "perforator vein radiofrequency ablation", "perforator vein rf ablation", "perforator vein rfa",
    "incompetent perforator radiofrequency ablation", "incompetent perforator rf ablation",
    "incompetent perforator rfa", "endovenous radiofrequency ablation", "endovenous rf ablation", "endovenous rfa",
    "endovenous radiofrequency", "vnus", "vnus closure", "vnus closurefast", "closurefast", "closure fast", "venefit",
    "radiofrequency vein ablation", "radiofrequency ablation of vein", "rf vein ablation", "RFITT", "ERFA", "EVRFA",
    "venous radiofrequency ablation", "rfa catheter in the saphenous", "radiofrequency closure of vein",
    "rf closure of the saphenous vein" states act vein-ablation, ablation-method radiofrequency
    suggests approach percutaneous, territory leg, vessel vein, reason limb-reflux
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
    "endovenous laser vein ablation", "EVLA", "EVLT", "EVLTA", "laser vein ablation", "laser ablation of vein",
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
    "ablation of incompetent veins" states act vein-ablation suggests approach percutaneous, territory leg,
    vessel vein, reason limb-reflux
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
    "trophoblastic embolization", "prosthesis embolization", "occluder embolization",
    "pulmonary thrombus embolization", "seed embolization", "hydatid embolization", "bioprosthetic embolization",
    "vegetation embolization", "silicone embolization", "mercury embolization", "crystal embolization",
    "hydrophilic polymer embolization", "polymer embolization", "bubble embolization",
    "retrograde cement embolization", "tricuspid embolization", "valvular embolization", "clot embolized",
    "clot has embolized", "clot had embolized", "clot that embolized", "clot which embolized", "thrombus embolized",
    "thrombus has embolized", "thrombus had embolized", "thrombus that embolized", "thrombus which embolized",
    "embolus embolized", "embolus has embolized", "embolus had embolized", "embolus that embolized",
    "embolus which embolized", "fragment embolized", "fragment has embolized", "fragment had embolized",
    "fragment that embolized", "fragment which embolized", "plaque embolized", "plaque has embolized",
    "plaque had embolized", "plaque that embolized", "plaque which embolized", "debris embolized",
    "debris has embolized", "debris had embolized", "debris that embolized", "debris which embolized",
    "vegetation embolized", "vegetation has embolized", "vegetation had embolized", "vegetation that embolized",
    "vegetation which embolized", "device embolized", "device has embolized", "device had embolized",
    "device that embolized", "device which embolized", "catheter embolized", "catheter has embolized",
    "catheter had embolized", "catheter that embolized", "catheter which embolized", "stent embolized",
    "stent has embolized", "stent had embolized", "stent that embolized", "stent which embolized", "filter embolized",
    "filter has embolized", "filter had embolized", "filter that embolized", "filter which embolized",
    "valve embolized", "valve has embolized", "valve had embolized", "valve that embolized", "valve which embolized",
    "bullet embolized", "bullet has embolized", "bullet had embolized", "bullet that embolized",
    "bullet which embolized", "port embolized", "port has embolized", "port had embolized", "port that embolized",
    "port which embolized", "wire embolized", "wire has embolized", "wire had embolized", "wire that embolized",
    "wire which embolized", "embolization of clot", "embolization of thrombus", "embolization of thrombi",
    "embolization of plaque", "embolization of debris", "embolization of fragment", "embolization of clot fragment",
    "embolization of thrombus fragment", "embolization of vegetation", "embolization of material",
    "embolization of air", "embolization of cement", "embolization of fat", "embolization of cholesterol",
    "embolization of the device", "embolization of a device", "embolization of the filter",
    "embolization of the catheter", "embolization of catheter fragment", "embolization of the stent",
    "embolization of a stent", "embolization of the plug", "embolization of the valve", "embolization of a bullet",
    "embolization of atheroma", "embolization of foreign body", "embolization of calcium", "embolized clot",
    "embolized thrombus", "embolized plaque", "embolized fragment", "embolized catheter fragment",
    "embolized catheter", "embolized stent", "embolized filter", "embolized device", "embolized material",
    "embolized foreign body", "embolized bullet", "embolized air", "embolized coil", "embolized coil fragment",
    "embolized vegetation", "embolized to the lung", "embolized to the brain", "embolized to the pulmonary artery",
    "embolized to the right ventricle", "embolized to the right atrium", "embolized to the heart",
    "embolized to the m2", "embolized to the m3", "embolized to the aca", "embolized to the mca",
    "embolized to the pca", "embolized to new territory", "embolized to a new territory",
    "embolized to a distal branch", "embolized to the", "embolized to a distal", "embolization to the lung",
    "embolization to the brain", "embolization to the pulmonary artery", "embolization to the right ventricle",
    "embolization to the right atrium", "embolization to the heart", "embolization to the m2",
    "embolization to the m3", "embolization to the aca", "embolization to the mca", "embolization to the pca",
    "embolization to new territory", "embolization to a new territory", "embolization to a distal branch",
    "embolization to the", "embolization to a distal", "embolized into the lung", "embolized into the brain",
    "embolized into the pulmonary artery", "embolized into the right ventricle", "embolized into the right atrium",
    "embolized into the heart", "embolized into the m2", "embolized into the m3", "embolized into the aca",
    "embolized into the mca", "embolized into the pca", "embolized into new territory",
    "embolized into a new territory", "embolized into a distal branch", "embolized into the",
    "embolized into a distal", "embolization into the lung", "embolization into the brain",
    "embolization into the pulmonary artery", "embolization into the right ventricle",
    "embolization into the right atrium", "embolization into the heart", "embolization into the m2",
    "embolization into the m3", "embolization into the aca", "embolization into the mca", "embolization into the pca",
    "embolization into new territory", "embolization into a new territory", "embolization into a distal branch",
    "embolization into the", "embolization into a distal", "embolized downstream", "embolized distally",
    "embolized further distally", "embolization downstream", "embolization distally", "embolic shower",
    "embolized from", "embolization from" means nothing
  "embolized to the point", "embolized to the level", "embolized to the origin", "embolized to the neck",
    "embolization to the point of", "embolization to the level of", "distal emboliz* was performed",
    "distal embolization performed", "distal emboliz* with", "distal coil emboliz*", "distal emboliz* using",
    "distal particle emboliz*", "embolized distally and proximally", "embolized distally to proximally",
    "embolized distal to proximal", "embolized from distal to proximal", "embolized distally with"
    states act embolization suggests approach percutaneous
  "embolization protection", "embolization protection device", "embolic protection", "embolic protection device",
    "distal embolic protection", "distal protection", "cerebral embolic protection", "embolic filter",
    "embolic protection filter", "embolic load", "embolic burden", "embolic event", "embolic disease",
    "embolic phenomena", "embolic source", "embolic complication", "embolic debris", "postembolization syndrome",
    "post embolization syndrome", "post embolization pain", "postembolization pain", "post embolization fever",
    "postembolization fever", "risk of embolization", "embolization risk", "embolization as a complication",
    "embolization of particles to", "reflux embolization", "embolization capable", "embolization service",
    "embolization consult", "embolization clinic", "embolization candidate", "post embolization syndrome precautions"
    means nothing
  "post embolization instructions", "post embolization orders", "embolization kit", "embolization set",
    "embolization tray", "embolization pathway", "pre embolization labs", "preembolization labs",
    "embolization endpoint", "embolization end point", "preembolization angiogra*", "pre embolization angiogra*",
    "pre embolization arteriogra*", "pre embolization venogra*", "pre embolization imaging", "pre embolization"
    suggests act embolization
  "sclerosing cholangitis", "primary sclerosing cholangitis", "multiple sclerosis", "systemic sclerosis",
    "tuberous sclerosis", "amyotrophic lateral sclerosis", "lateral sclerosis", "glomerulosclerosis",
    "sclerosis of bone", "bony sclerosis", "bone sclerosis", "subchondral sclerosis", "endplate sclerosis",
    "aortic sclerosis", "aortic valve sclerosis", "mesial temporal sclerosis", "hippocampal sclerosis",
    "mitral sclerosis", "coronary sclerosis", "nodular sclerosis", "nodular sclerosing", "sclerosing mesenteritis",
    "sclerosing adenosis", "sclerosing encapsulating peritonitis", "encapsulating peritoneal sclerosis",
    "lichen sclerosus", "sclerosis of the vessel", "arterial sclerosis", "vascular sclerosis", "reactive sclerosis",
    "diffuse sclerosis", "focal segmental glomerulosclerosis", "focal sclerosis" means nothing
  "pleurodesis", "talc pleurodesis", "vertebroplasty", "kyphoplasty", "cementoplasty", "thrombin time",
    "thrombin spray", "topical thrombin", "surgical thrombin", "thrombin soaked gelfoam", "thrombin soaked",
    "floseal", "surgiflo", "direct thrombin inhibitor", "thrombin inhibitor", "thrombin generation",
    "balloon remodeling", "balloon remodelling", "remodeling technique", "remodeling balloon",
    "balloon guide inflation", "balloon guide catheter was inflated", "balloon inflated for proximal flow control",
    "proximal flow arrest", "flow arrest", "under flow arrest", "proximal flow control", "balloon flow control",
    "temporary flow arrest", "balloon occlusion guide", "balloon occlusion guide catheter", "bakri balloon",
    "intrauterine balloon", "uterine balloon", "balloon tamponade", "uterine balloon tamponade",
    "sengstaken blakemore", "sengstaken", "blakemore tube", "minnesota tube", "linton tube", "foley balloon",
    "jada device", "endometrial ablation", "cardiac ablation", "atrial fibrillation ablation",
    "pulmonary vein isolation", "nerve ablation", "genicular nerve ablation", "radiofrequency neurotomy",
    "septal ablation", "alcohol septal ablation", "renal denervation", "temporary clip", "temporary clipping",
    "temporary occlusion clip", "nerve sacrifice", "nerve was sacrificed", "sacrificed nerve",
    "sacral nerve sacrifice", "sacrifice of the nerve" means nothing

"""#),
    SourceFile(name: "Rules/vocabulary/vessels-brain.rules", text: #"""
# Vessels of the brain and its coverings: which ones lie there, and which ones merely lead there.
# Abbreviations that are no words stand in small letters and are found in any case; those in capitals only in capitals.
# An artery that feeds the coverings but rises outside the skull suggests the brain: its disease may lie elsewhere.

# Internal carotid artery. The plain name is also a route, so it suggests.
phrases
  "internal carotid artery", "internal carotid", "ica", "right ICA", "left ICA", "int carotid artery", "int carotid",
    "arteria carotis interna", "right carotid siphon", "left carotid siphon", "RICA",
    "LICA" states vessel artery suggests territory brain
  "carotid siphon", "intracranial internal carotid artery", "intracranial internal carotid",
    "intracranial carotid artery", "intracranial carotid", "intracranial ICA", "cavernous internal carotid artery",
    "cavernous internal carotid", "cavernous carotid artery", "cavernous carotid", "cavernous ICA",
    "paraclinoid internal carotid artery", "paraclinoid internal carotid", "paraclinoid carotid artery",
    "paraclinoid carotid", "paraclinoid ICA", "clinoid internal carotid artery", "clinoid internal carotid",
    "clinoid carotid artery", "clinoid carotid", "clinoid ICA", "supraclinoid internal carotid artery",
    "supraclinoid internal carotid", "supraclinoid carotid artery", "supraclinoid carotid", "supraclinoid ICA",
    "petrous internal carotid artery", "petrous internal carotid", "petrous carotid artery", "petrous carotid",
    "petrous ICA", "terminal internal carotid artery", "terminal internal carotid", "terminal carotid artery",
    "terminal carotid", "terminal ICA", "communicating internal carotid artery", "communicating internal carotid",
    "communicating carotid artery", "communicating carotid", "communicating ICA", "lacerum ICA",
    "lacerum internal carotid artery", "paraophthalmic ICA", "paraophthalmic internal carotid artery",
    "clinoidal ICA", "clinoidal internal carotid artery", "distal intracranial ICA", "cavernous segment",
    "paraclinoid segment", "clinoid segment", "clinoidal segment", "supraclinoid segment", "petrous segment",
    "lacerum segment", "communicating segment", "posterior communicating segment", "anterior choroidal segment",
    "ophthalmic segment", "paraophthalmic segment", "ICA ophthalmic segment", "ICA cavernous segment",
    "ICA petrous segment", "ICA clinoid segment", "ICA communicating segment",
    "ICA choroidal segment" states territory brain, vessel artery
  "ICA terminus", "ICA bifurcation", "ICA termination", "ICA apex", "terminus of the ICA",
    "terminus of the internal carotid artery", "terminus of the internal carotid", "bifurcation of the ICA",
    "bifurcation of the internal carotid artery", "bifurcation of the internal carotid", "internal carotid terminus",
    "internal carotid termination", "internal carotid artery terminus", "internal carotid artery termination",
    "internal carotid artery bifurcation", "carotid terminus", "carotid apex", "carotid T", "carotid L",
    "carotid T occlusion", "carotid L occlusion", "intracranial carotid bifurcation", "intracranial carotid terminus",
    "ICA T", "ICA L", "blister ICA", "blister carotid", "superior hypophyseal artery", "inferior hypophyseal artery",
    "superior hypophyseal", "carotid cave", "dorsal wall ICA",
    "ventral wall ICA" states territory brain, vessel artery
  "C4 segment of the ICA", "C4 segment of the internal carotid artery", "C4 segment of the internal carotid",
    "C5 segment of the ICA", "C5 segment of the internal carotid artery", "C5 segment of the internal carotid",
    "C6 segment of the ICA", "C6 segment of the internal carotid artery", "C6 segment of the internal carotid",
    "C7 segment of the ICA", "C7 segment of the internal carotid artery", "C7 segment of the internal carotid",
    "ICA C4", "ICA C5", "ICA C6", "ICA C7", "C4 ICA", "C4 segment ICA", "C5 ICA", "C5 segment ICA", "C6 ICA",
    "C6 segment ICA", "C7 ICA", "C7 segment ICA", "C2 segment of the ICA",
    "C2 segment of the internal carotid artery", "C2 segment of the internal carotid", "C3 segment of the ICA",
    "C3 segment of the internal carotid artery", "C3 segment of the internal carotid", "C2 ICA", "C3 ICA", "ICA C2",
    "ICA C3" states territory brain, vessel artery

# Branches of the internal carotid artery. The eye artery also feeds the orbit and the nose.
phrases
  "ophthalmic artery", "arteria ophthalmica", "ophthalmic branch", "central retinal artery", "retinal artery",
    "posterior ciliary artery", "recurrent meningeal artery", "recurrent meningeal branch",
    "ophthalmic recurrent artery", "ophthalmic recurrent branch",
    "recurrent meningeal branch of the ophthalmic artery", "recurrent branch of the ophthalmic artery",
    "meningolacrimal artery", "meningo ophthalmic artery", "anterior falcine artery", "anterior falx artery",
    "deep recurrent ophthalmic artery",
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
    "persistent trigeminal artery", "primitive trigeminal artery", "trigeminal artery",
    "persistent hypoglossal artery", "primitive hypoglossal artery", "hypoglossal artery", "persistent otic artery",
    "persistent stapedial artery" states territory brain, vessel artery

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
  "A1", "A2", "A3", "A4", "A5", "A1 A2", "A2 A3" suggests territory brain, vessel artery
  "anterior communicating artery", "anterior communicating", "anterior communicating complex",
    "anterior communicating artery complex", "ant communicating artery", "arteria communicans anterior", "acom",
    "acomm", "acoa", "a com", "a comm", "acom artery", "acomm artery", "acom complex", "AcomA",
    "ACOMM complex" states territory brain, vessel artery

# Middle cerebral artery. MCA alone is also a motorcycle accident.
phrases
  "middle cerebral artery", "middle cerebral", "mid cerebral artery", "arteria cerebri media", "right MCA",
    "left MCA", "bilateral MCA", "proximal MCA", "distal MCA", "dominant MCA", "nondominant MCA", "R MCA", "L MCA",
    "RMCA", "rt MCA", "lt MCA", "MCA M1", "MCA M2", "MCA M3", "MCA M4", "MCA M1 segment", "MCA M2 segment",
    "MCA M3 segment", "MCA bifurcation", "MCA trifurcation", "MCA trunk", "MCA stem", "MCA branch", "MCA territory",
    "MCA occlusion", "MCA stroke", "MCA clot", "MCA thrombus", "MCA embolus", "MCA infarct", "MCA aneurysm",
    "MCA stenosis", "MCA candelabra", "MCA perforator", "MCA division", "MCA superior division",
    "MCA inferior division", "MCA syndrome", "MCA M1 occlusion", "MCA M2 occlusion", "dense MCA", "hyperdense MCA",
    "M1 MCA", "M2 MCA", "M3 MCA", "M4 MCA", "accessory MCA", "accessory middle cerebral artery",
    "duplicated middle cerebral artery", "superior division of the MCA", "superior division of MCA",
    "superior division of the middle cerebral artery", "superior division MCA", "superior division M2",
    "inferior division of the MCA", "inferior division of MCA", "inferior division of the middle cerebral artery",
    "inferior division MCA", "inferior division M2", "anterior division of the MCA", "anterior division of MCA",
    "anterior division of the middle cerebral artery", "anterior division MCA", "anterior division M2",
    "posterior division of the MCA", "posterior division of MCA", "posterior division of the middle cerebral artery",
    "posterior division MCA", "posterior division M2", "superior M2", "superior M2 division", "superior M2 trunk",
    "superior M2 branch", "inferior M2", "inferior M2 division", "inferior M2 trunk", "inferior M2 branch",
    "dominant M2", "nondominant M2" states territory brain, vessel artery
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
  "mca", "M1", "M2", "M3", "M4", "M1 M2", "M2 M3", "M1 through M2" suggests territory brain, vessel artery
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
    "angular artery of the middle cerebral artery" states territory brain, vessel artery

# Posterior cerebral artery. PCA alone is also patient-controlled analgesia.
phrases
  "posterior cerebral artery", "posterior cerebral", "post cerebral artery", "arteria cerebri posterior", "right PCA",
    "left PCA", "bilateral PCA", "proximal PCA", "distal PCA", "fetal PCA", "fetal type PCA", "fetal origin PCA",
    "R PCA", "L PCA", "RPCA", "LPCA", "fetal posterior cerebral artery", "fetal origin posterior cerebral artery",
    "fetal origin of the posterior cerebral artery", "fetal pcom", "fetal pcomm", "PCA P1", "PCA P2", "PCA P3",
    "PCA P4", "PCA occlusion", "PCA stroke", "PCA aneurysm", "PCA territory", "PCA branch", "PCA segment", "PCA clot",
    "PCA infarct", "P1 segment", "P1 PCA", "P1 branch", "P1 occlusion", "P1 aneurysm", "P2 segment", "P2 PCA",
    "P2 branch", "P2 occlusion", "P2 aneurysm", "P2A segment", "P2A PCA", "P2A branch", "P2A occlusion",
    "P2A aneurysm", "P2P segment", "P2P PCA", "P2P branch", "P2P occlusion", "P2P aneurysm", "P3 segment", "P3 PCA",
    "P3 branch", "P3 occlusion", "P3 aneurysm", "P4 segment", "P4 PCA", "P4 branch", "P4 occlusion", "P4 aneurysm",
    "right P1", "right P2", "right P3", "right P4", "left P1", "left P2", "left P3", "left P4", "proximal P1",
    "proximal P2", "P1 P2 junction", "calcarine artery", "parieto occipital artery", "medial occipital artery",
    "lateral occipital artery", "splenial artery", "thalamoperforator", "thalamoperforating artery",
    "thalamogeniculate artery", "thalamic perforator", "thalamotuberal artery", "tuberothalamic artery",
    "artery of Percheron", "Percheron artery", "quadrigeminal artery", "collicular artery",
    "posterior temporal artery", "premammillary artery", "peduncular perforator" states territory brain, vessel artery
  "PCA", "P1", "P2", "P3", "P4", "P1 P2" suggests territory brain, vessel artery
  "PCA pump", "PCA morphine", "morphine PCA", "hydromorphone PCA", "dilaudid PCA", "fentanyl PCA", "PCA for pain",
    "PCA analgesia", "patient controlled analgesia" means nothing

# Vertebral artery inside the skull, basilar artery, cerebellar arteries
phrases
  "intracranial vertebral artery", "intracranial vertebral", "intradural vertebral artery", "intradural vertebral",
    "distal intracranial vertebral artery", "distal intracranial vertebral", "V4 segment",
    "V4 segment of the vertebral artery", "V4 segment of the left vertebral artery",
    "V4 segment of the right vertebral artery", "V4 vertebral artery", "V4 vertebral", "V4 VA", "V4 aneurysm",
    "V4 dissection", "V4 occlusion", "right V4", "left V4", "V4 of the left vertebral artery",
    "V4 of the left vertebral", "V4 of the right vertebral artery", "V4 of the right vertebral",
    "vertebral artery V4", "vertebral artery V4 segment", "vertebral V4", "vertebrobasilar junction",
    "vertebrobasilar artery", "vertebrobasilar", "vertebro basilar junction", "VBJ",
    "dolichoectatic vertebrobasilar artery", "dolichoectatic basilar artery" states territory brain, vessel artery
  "V4" suggests territory brain, vessel artery
  "basilar artery", "arteria basilaris", "basilar trunk", "basilar tip", "basilar apex", "basilar top",
    "basilar terminus", "basilar bifurcation", "basilar occlusion", "basilar thrombosis", "basilar thrombus",
    "basilar aneurysm", "basilar perforator", "basilar stenosis", "basilar fenestration", "basilar summit",
    "distal basilar artery", "distal basilar", "mid basilar artery", "mid basilar", "proximal basilar artery",
    "proximal basilar", "top of the basilar artery", "top of the basilar", "tip of the basilar artery",
    "tip of the basilar", "top of basilar", "pontine perforator", "pontine artery", "basilar fenestration aneurysm",
    "labyrinthine artery", "internal auditory artery",
    "perforating branch of the basilar artery" states territory brain, vessel artery
  "BA", "basilar" suggests territory brain, vessel artery
  "basilar atelectasis", "basilar opacity", "basilar crackle", "basilar consolidation", "basilar segment",
    "basilar pleural effusion", "basilar skull fracture", "basilar migraine", "basilar invagination" means nothing
  "posterior inferior cerebellar artery", "posterior inferior cerebellar", "post inf cerebellar artery", "PICA",
    "right PICA", "left PICA", "anterior medullary segment of PICA", "anterior medullary segment of the PICA",
    "lateral medullary segment of PICA", "lateral medullary segment of the PICA", "tonsillomedullary segment of PICA",
    "tonsillomedullary segment of the PICA", "telovelotonsillar segment of PICA",
    "telovelotonsillar segment of the PICA", "cortical segment of PICA", "cortical segment of the PICA",
    "PICA origin", "PICA aneurysm", "PICA branch", "distal PICA", "VA PICA", "vertebral artery PICA junction",
    "anterior inferior cerebellar artery", "anterior inferior cerebellar", "aica", "superior cerebellar artery",
    "superior cerebellar", "right SCA aneurysm", "left SCA aneurysm", "basilar SCA", "SCA aneurysm",
    "cerebellar artery", "arteria cerebelli superior", "arteria inferior posterior cerebelli", "vermian artery",
    "hemispheric branch of PICA", "hemispheric branch of the PICA",
    "posterior spinal branch of PICA" states territory brain, vessel artery
  "SCA" suggests vessel artery

# Brain arteries in general
phrases
  "cerebral artery", "intracerebral artery", "intracranial artery", "pial artery", "cortical artery of the brain",
    "leptomeningeal artery", "leptomeningeal branch", "leptomeningeal collateral", "pial feeder", "pial collateral",
    "perforating artery of the brain", "circle of Willis", "circulus arteriosus", "arterial circle of Willis",
    "moyamoya vessel", "moyamoya collateral", "basal perforator", "anterior cerebral circulation",
    "posterior fossa artery", "intracranial large vessel", "intracranial vessel", "cerebral vessel", "brain artery",
    "EC IC bypass", "EC to IC bypass", "STA MCA bypass", "STA to MCA bypass", "occipital artery PICA bypass",
    "encephaloduroarteriosynangiosis", "EDAS" states territory brain, vessel artery
  "anterior circulation", "posterior circulation", "large vessel occlusion", "LVO", "ELVO",
    "distal medium vessel occlusion", "DMVO", "MeVO" suggests territory brain, vessel artery

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
    "arteria meningea accessoria", "pterygomeningeal artery", "anterior meningeal artery",
    "posterior meningeal artery", "posterior meningeal", "lateral meningeal artery", "meningeal artery",
    "meningeal branch", "meningeal feeder", "dural artery", "dural branch", "dural feeder",
    "artery of the falx cerebelli", "falx artery", "falcine artery", "transosseous branch", "transosseous feeder",
    "transmastoid branch", "transmastoid artery", "transmastoid perforator", "occipital transmastoid branch",
    "transmastoid branch of the occipital artery", "mastoid branch of the occipital artery", "mastoid branch",
    "mastoid artery", "transparietal branch", "stylomastoid branch", "petrosal branch", "petrosquamosal branch",
    "neuromeningeal branch", "neuromeningeal trunk", "neuromeningeal division",
    "neuromeningeal branch of the ascending pharyngeal artery",
    "neuromeningeal trunk of the ascending pharyngeal artery",
    "hypoglossal branch of the ascending pharyngeal artery", "jugular branch of the ascending pharyngeal artery",
    "odontoid arcade", "subarcuate artery" states vessel artery suggests territory brain
  "MMA fighter", "mixed martial arts", "methylmalonic acid" means nothing

# Dural sinuses
phrases
  "dural sinus", "dural venous sinus", "cerebral venous sinus", "venous sinus of the brain",
    "intracranial venous sinus", "cerebral sinus", "sinus durae matris", "superior sagittal sinus",
    "inferior sagittal sinus", "sagittal sinus", "SSS thrombosis", "SSS occlusion", "transverse sinus",
    "lateral sinus", "sigmoid sinus", "transverse sigmoid sinus", "transverse sigmoid junction", "transverse sigmoid",
    "straight sinus", "sinus rectus", "sinus transversus", "sinus sagittalis superior", "sinus cavernosus",
    "occipital sinus", "foramen magnum sinus", "torcula", "torcular", "torcular Herophili", "confluence of sinuses",
    "confluence of the sinuses", "confluens sinuum", "cavernous sinus", "intercavernous sinus", "circular sinus",
    "anterior intercavernous sinus", "basilar venous plexus", "clival venous plexus", "superior petrosal sinus",
    "inferior petrosal sinus", "petrosal sinus", "IPS", "petrosquamosal sinus", "sphenoparietal sinus",
    "sphenobasal sinus", "paracavernous sinus", "laterocavernous sinus", "tentorial sinus", "falcine sinus",
    "persistent falcine sinus", "parasagittal sinus", "isolated sinus", "isolated sinus segment",
    "venous pouch of the dura", "pterygoid portion of the cavernous sinus", "hypoglossal canal venous plexus",
    "anterior condylar confluence", "anterior condylar vein" states territory brain, vessel vein
  "SSS", "ICV", "basal vein", "marginal sinus" suggests territory brain, vessel vein
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
    "ascending frontal vein", "anastomotic vein", "developmental venous anomaly", "cortical venous drainage",
    "cortical venous reflux", "leptomeningeal venous drainage",
    "deep venous drainage of the brain" states territory brain, vessel vein

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
    "common carotid pseudoaneurysm", "common carotid occlusion", "common carotid thrombus",
    "common carotid thrombosis", "common carotid rupture", "common carotid dissection", "common carotid laceration",
    "common carotid injury", "common carotid artery trunk", "common carotid artery stump",
    "common carotid artery aneurysm", "common carotid artery pseudoaneurysm", "common carotid artery occlusion",
    "common carotid artery thrombus", "common carotid artery thrombosis", "common carotid artery rupture",
    "common carotid artery dissection", "common carotid artery laceration", "common carotid artery injury",
    "CCA trunk", "CCA stump", "CCA aneurysm", "CCA pseudoaneurysm", "CCA occlusion", "CCA thrombus", "CCA thrombosis",
    "CCA rupture", "CCA dissection", "CCA laceration", "CCA injury", "trunk of the external carotid artery",
    "trunk of the external carotid", "carotid patch", "carotid interposition graft", "retropharyngeal carotid",
    "neck vessel", "cervical artery", "extracranial artery" states territory head-neck, vessel artery
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
    "left sphenopalatine", "bilateral SPA", "bilateral sphenopalatine", "arteria sphenopalatina",
    "nasopalatine artery", "posterior septal artery", "posterior septal branch", "posterior lateral nasal artery",
    "posterior lateral nasal branch", "septal branch of the sphenopalatine artery", "lateral nasal artery",
    "dorsal nasal artery", "external nasal artery", "nasal artery", "descending palatine artery",
    "descending palatine", "ascending palatine artery", "greater palatine artery", "lesser palatine artery",
    "palatine artery", "infraorbital artery", "infraorbital", "anterior superior alveolar artery",
    "posterior superior alveolar artery", "superior alveolar artery", "inferior alveolar artery", "alveolar artery",
    "alveolo antral artery", "dental artery", "mental artery", "mylohyoid artery", "buccal artery",
    "masseteric artery", "anterior deep temporal artery", "middle deep temporal artery",
    "posterior deep temporal artery", "deep temporal artery", "pterygoid artery", "pterygovaginal artery",
    "pharyngeal branch of the maxillary artery", "artery of the pterygoid canal", "anterior tympanic artery",
    "deep auricular artery", "septal artery of the nose", "Woodruff plexus", "Kiesselbach plexus",
    "Little area" states vessel artery suggests territory head-neck

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
    "transverse facial artery", "submental artery", "submental", "superior labial artery", "inferior labial artery",
    "labial artery of the lip", "coronary artery of the lip", "tonsillar artery", "tonsillar branch",
    "submandibular artery", "glandular branch of the facial artery", "premasseteric artery", "jugal artery",
    "alar artery", "columellar artery", "angular branch of the facial artery", "angular artery of the face",
    "facial lingual trunk", "linguofacial trunk", "thyrolinguofacial trunk",
    "thyrolingual trunk" states vessel artery suggests territory head-neck
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
    "superior pharyngeal branch", "middle pharyngeal branch", "inferior pharyngeal branch",
    "inferior tympanic artery", "musculospinal artery", "musculospinal branch",
    "palatine branch of the ascending pharyngeal artery", "eustachian branch", "pharyngo occipital trunk",
    "occipitopharyngeal trunk" states vessel artery suggests territory head-neck

# Thyroid and larynx
phrases
  "superior thyroid artery", "superior thyroid", "sup thyroid artery", "arteria thyroidea superior",
    "inferior thyroid artery", "inferior thyroid", "inf thyroid artery", "arteria thyroidea inferior",
    "thyroid artery", "thyroid ima artery", "thyroidea ima", "arteria thyroidea ima", "thyroidea ima artery",
    "thyroid ima", "superior laryngeal artery", "inferior laryngeal artery", "laryngeal artery",
    "cricothyroid artery", "infrahyoid artery", "laryngeal branch", "tracheal branch of the inferior thyroid artery",
    "esophageal branch of the inferior thyroid artery",
    "glandular branch of the thyroid artery" states vessel artery suggests territory head-neck

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
    "left V2", "left V3", "cervical vertebral artery", "cervical vertebral", "extracranial vertebral artery",
    "extracranial vertebral", "foraminal vertebral artery", "foraminal vertebral", "extraosseous vertebral artery",
    "extraosseous vertebral", "atlantic vertebral artery", "atlantic vertebral", "suboccipital vertebral artery",
    "suboccipital vertebral", "foraminal segment of the vertebral artery",
    "extraforaminal segment of the vertebral artery", "extradural segment of the vertebral artery",
    "suboccipital segment of the vertebral artery", "atlantoaxial segment of the vertebral artery",
    "extracranial segment of the vertebral artery", "muscular branch of the vertebral artery",
    "vertebral artery stump", "proatlantal artery",
    "proatlantal intersegmental artery" states territory head-neck, vessel artery
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
    "aberrant right subclavian artery", "aberrant subclavian artery", "arteria lusoria", "artery lusoria",
    "ARSA" states brachiocephalic-branch yes, vessel artery suggests territory chest
  "right subclavian", "left subclavian", "LSCA", "RSCA", "LSA", "RSA" suggests territory chest, vessel artery
  "thyrocervical trunk", "thyrocervical", "thyrocervical artery", "truncus thyrocervicalis", "TCT",
    "branch of the thyrocervical trunk", "thyrocervical branch", "thyrocervical trunk branch",
    "transverse cervical artery", "transverse cervical", "superficial cervical artery", "ascending cervical artery",
    "ascending cervical", "arteria cervicalis ascendens", "deep cervical artery", "deep cervical",
    "arteria cervicalis profunda", "cervicodorsal trunk",
    "cervicoscapular trunk" states brachiocephalic-branch yes, vessel artery suggests territory head-neck

# Veins of the head and neck. The jugular vein is mostly a way in.
phrases
  "internal jugular vein", "internal jugular", "IJV", "IJ", "right IJ", "right IJV", "right internal jugular",
    "right jugular", "left IJ", "left IJV", "left internal jugular", "left jugular", "RIJ", "LIJ", "int jugular vein",
    "jugular vein", "jugular", "vena jugularis interna", "RIJV", "LIJV" suggests territory head-neck, vessel vein
  "external jugular vein", "EJV", "anterior jugular vein", "posterior jugular vein", "facial vein",
    "common facial vein", "thyrolinguofacial trunk vein", "deep facial vein", "retromandibular vein",
    "posterior facial vein", "angular vein", "supraorbital vein", "supratrochlear vein",
    "frontal vein of the forehead", "nasofrontal vein", "superficial temporal vein", "temporal vein",
    "occipital vein", "posterior auricular vein", "maxillary vein", "internal maxillary vein", "pterygoid plexus",
    "pterygoid venous plexus", "pharyngeal vein", "pharyngeal plexus", "pharyngeal venous plexus", "lingual vein",
    "sublingual vein", "tongue vein", "labial vein", "superior labial vein", "submental vein",
    "superior thyroid vein", "middle thyroid vein", "inferior thyroid vein", "thyroid vein", "laryngeal vein",
    "jugular venous arch", "suboccipital venous plexus", "suboccipital cavernous sinus", "deep cervical vein",
    "scalp vein", "internal jugular vein thrombosis", "internal jugular vein thrombus",
    "internal jugular vein occlusion", "internal jugular vein aneurysm", "internal jugular vein ectasia",
    "internal jugular vein phlebectasia", "internal jugular vein stenosis", "internal jugular thrombosis",
    "internal jugular thrombus", "internal jugular occlusion", "internal jugular aneurysm",
    "internal jugular ectasia", "internal jugular phlebectasia", "internal jugular stenosis", "IJV thrombosis",
    "IJV thrombus", "IJV occlusion", "IJV aneurysm", "IJV ectasia", "IJV phlebectasia", "IJV stenosis",
    "IJ thrombosis", "IJ thrombus", "IJ occlusion", "IJ aneurysm", "IJ ectasia", "IJ phlebectasia", "IJ stenosis",
    "jugular vein thrombosis", "jugular vein thrombus", "jugular vein occlusion", "jugular vein aneurysm",
    "jugular vein ectasia", "jugular vein phlebectasia", "jugular vein stenosis", "jugular phlebectasia",
    "Lemierre vein" states territory head-neck, vessel vein
  "vertebral vein", "transverse cervical vein", "orbital vein",
    "lacrimal vein" states vessel vein suggests territory head-neck
  "jugular venous distention", "jugular venous distension", "jugular venous pressure", "IJ catheter", "IJ line",
    "internal jugular catheter", "internal jugular line", "IJ access", "jugular access", "internal jugular access",
    "transjugular" means nothing

# Lymph vessels of the neck
phrases
  "cervical lymphatic", "jugular lymph trunk", "jugular lymphatic trunk", "lymphatic of the neck",
    "cervical thoracic duct", "cervical portion of the thoracic duct",
    "neck lymphatic" states territory head-neck, vessel lymphatic

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
    "medullary artery of the spinal cord", "segmental medullary artery", "sulcal artery", "sulcocommissural artery",
    "central sulcal artery of the cord", "vasocorona", "vasa corona", "vasocorona artery", "pial artery of the cord",
    "coronal artery of the cord", "conus basket", "arterial basket of the conus", "conus medullaris arcade",
    "artery of the filum terminale", "filum terminale artery", "filum artery", "artery of the conus medullaris",
    "spinal pial artery", "spinal cord feeder", "spinal feeder" states territory spinal-cord, vessel artery
  "dorsospinal artery", "dorsospinal branch", "dorsospinal trunk", "spinal branch of the intercostal artery",
    "spinal branch of the lumbar artery", "spinal branch of the vertebral artery",
    "spinal branch of the segmental artery", "spinal ramus", "radiculospinal artery", "ventral epidural arcade",
    "retrocorporeal artery", "retrocorporeal branch", "intraspinal branch",
    "artery of the intervertebral foramen" states vessel artery suggests territory spinal-cord

# Veins of the cord
phrases
  "perimedullary vein", "perimedullary venous plexus", "perimedullary plexus", "coronal venous plexus",
    "coronal venous plexus of the cord", "spinal cord vein", "spinal vein", "anterior spinal vein",
    "posterior spinal vein", "anterior median spinal vein", "posterior median spinal vein", "radicular vein",
    "radiculomedullary vein", "bridging vein of the cord", "spinal dural vein", "intradural spinal vein",
    "spinal epidural venous plexus", "spinal epidural vein", "spinal epidural venous pouch", "epidural spinal vein",
    "sulcal vein of the cord", "vein of the filum terminale", "great radicular vein", "spinal venous drainage",
    "arterialized perimedullary vein" states territory spinal-cord, vessel vein
  "epidural venous plexus", "epidural vein", "epidural plexus", "ventral epidural venous plexus",
    "internal vertebral venous plexus", "vertebral venous plexus", "external vertebral venous plexus",
    "vertebral epidural venous plexus", "Batson plexus", "Batson venous plexus", "paraspinal vein",
    "paravertebral vein", "paravertebral venous plexus", "foraminal vein", "intervertebral vein",
    "epidural venous pouch" states vessel vein suggests territory spinal-cord
  "basivertebral vein", "basivertebral plexus",
    "basivertebral venous plexus" states vessel vein suggests territory spine

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
    "left L2 lumbar artery", "left L3 lumbar artery", "left L4 lumbar artery", "left L5 lumbar artery",
    "lumbar branch", "lumbar feeder", "paired lumbar artery" states vessel artery suggests territory abdomen
  "iliolumbar artery", "iliolumbar", "arteria iliolumbalis", "iliolumbar trunk", "lumbosacral artery",
    "lateral sacral artery", "lateral sacral", "arteria sacralis lateralis", "superior lateral sacral artery",
    "inferior lateral sacral artery", "median sacral artery", "middle sacral artery", "median sacral",
    "arteria sacralis mediana", "arteria caudalis", "sacral artery", "sacral branch",
    "sacral segmental artery" states vessel artery suggests territory pelvis
  "segmental artery", "segmental spinal artery", "paraspinal artery", "muscular branch", "intersegmental artery",
    "vertebral segmental artery" states vessel artery
  "intercostal nerve block", "intercostal space", "intercostal muscle", "intercostal retraction", "intercostal drain",
    "intercostal chest drain" means nothing

"""#),
  ]
}
